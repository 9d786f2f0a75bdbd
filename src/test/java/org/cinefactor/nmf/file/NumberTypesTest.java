package org.cinefactor.nmf.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.nmf.model.FactorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NumPy's types in a model's file: each is read exactly, or refused for what it is. */
final class NumberTypesTest {
  @TempDir private Path folder;

  /** A model of one movie and one component; the bytes are numpy's. */
  private FactorModel model(String idType, String id, String factorType, String factor)
      throws IOException {
    return ModelFile.read(file(idType, id, factorType, factor, "<f8", "0000000000000000"));
  }

  private Path file(
      String idType, String id, String factorType, String factor, String alphaType, String alpha)
      throws IOException {
    Path file = folder.resolve("model.npz");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      array(zip, "movie_ids", "'" + idType + "'", "(1,)", id);
      array(zip, "components", "'" + factorType + "'", "(1, 1)", factor);
      array(zip, "alpha_W", "'" + alphaType + "'", "()", alpha);
    }
    return file;
  }

  private static void array(
      ZipOutputStream zip, String name, String type, String shape, String items)
      throws IOException {
    String head = "{'descr': " + type + ", 'fortran_order': False, 'shape': " + shape + ", }\n";
    zip.putNextEntry(new ZipEntry(name + ".npy"));
    zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) head.length(), 0});
    zip.write(head.getBytes(StandardCharsets.US_ASCII));
    zip.write(HexFormat.of().parseHex(items));
  }

  @ParameterizedTest
  @CsvSource({
    "|i1,7b,123",
    "|u1,c8,200",
    "<i2,3930,12345",
    ">i2,3039,12345",
    "<u2,409c,40000",
    ">u2,9c40,40000",
    "<i4,ffffff7f,2147483647",
    ">i4,7fffffff,2147483647",
    "<u4,00943577,2000000000",
    ">u4,77359400,2000000000",
    "<i8,4d00000000000000,77",
    ">i8,000000000000004d,77",
    "<u8,4d00000000000000,77",
    ">u8,000000000000004d,77",
    "<f2,0068,2048",
    ">f2,6800,2048",
    "<f4,0000804b,16777216",
    ">f4,4b800000,16777216",
    "<f8,0000c0ffffffdf41,2147483647",
    ">f8,41dfffffffc00000,2147483647",
    "<f8,0000000000000080,0",
  })
  void idsOfEveryTypeAreRead(String type, String bytes, int id) throws IOException {
    assertThat(model(type, bytes, "|u1", "01").columnId(0)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "|b1,01,1",
    "|i1,7f,127",
    "|u1,ff,255",
    "<i2,ff7f,32767",
    ">u2,ffff,65535",
    "<i4,ffffff7f,2147483647",
    ">u4,ffffffff,4294967295",
    "<i8,0000000000002000,9007199254740992",
    "<u8,0000000000000080,9223372036854775808",
    "<f2,ff7b,65504",
    ">f2,3555,0.333251953125",
    "<f2,0100,0.000000059604644775390625",
    "<f4,abaaaa3e,0.3333333432674408",
    ">f4,3eaaaaab,0.3333333432674408",
    "<f8,9a9999999999b93f,0.1",
    ">f8,3fb999999999999a,0.1",
  })
  void factorsOfEveryTypeAreReadExactly(String type, String bytes, double factor)
      throws IOException {
    assertThat(model("|u1", "07", type, bytes).q(0, 0)).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "<f8|000000000000f83f|its movie_ids holds 1.5, which is not a movie's id; an id is a whole",
        "<f8|000000000000f87f|its movie_ids holds NaN, which is not a movie's id",
        "<f4|000080ff|its movie_ids holds -Infinity, which is not a movie's id",
        "<f8|000000000000f0bf|its movie_ids holds -1, which is not a movie's id",
        "<i8|0000008000000000|its movie_ids holds 2147483648, which is not a movie's id; an id is"
            + " a whole number from 0 to 2147483647; give the movies such numbers, in the data set"
            + " and in the model",
        ">u8|8000000000000000|its movie_ids holds 9223372036854775808, which is not a movie's id",
        "<f2|0168|its movie_ids is made of floats of 16 bits, which are rounded above 2048",
        "<f4|0100804b|its movie_ids is made of floats of 32 bits, which are rounded above 16777216",
        "<U1|31000000|its movie_ids is made of text; whole numbers are accepted, also where",
        "=b1|01|its movie_ids is made of True and False; whole numbers are accepted",
        "<c8|0000803f00000000|its movie_ids is made of complex numbers; whole",
        "<M8[D]|0100000000000000|its movie_ids is made of dates or times; whole",
        "=V1|01|its movie_ids is made of bytes of no known kind; whole",
      })
  void idsThatAreNoneAreRefusedForWhatTheyAre(String type, String bytes, String reason) {
    assertThatThrownBy(() -> model(type, bytes, "|u1", "01"))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "<c16,00000000000000000000000000000000,complex numbers",
    "<f16,00000000000000000000000000000000,floats of 128 bits",
    "|S2,3031,text",
  })
  void factorsThatAreNoneAreRefusedForWhatTheyAre(String type, String bytes, String items) {
    assertThatThrownBy(() -> model("|u1", "07", type, bytes))
        .hasMessageContaining(
            "its components is made of %s; floats of 16, 32 or 64 bits and whole numbers", items);
  }

  @ParameterizedTest
  @CsvSource({
    "<U3,300000002e00000031000000,text",
    "|S3,302e31,text",
    "|b1,01,True and False",
    "<c8,0000803f00000000,complex numbers",
  })
  void aRegularizationThatIsNoNumberIsRefusedForWhatItIs(String type, String bytes, String items)
      throws IOException {
    Path file = file("|u1", "07", "|u1", "01", type, bytes);
    assertThatThrownBy(() -> ModelFile.read(file))
        .hasMessageContaining(
            "its alpha_W is made of %s; a single number is accepted, as in ", items)
        .hasMessageContaining("movie_ids=ids, alpha_W=model.alpha_W)");
  }

  @ParameterizedTest
  @CsvSource({"<f2,0034,0.25", ">f4,3e800000,0.25", "<i8,0300000000000000,3", "|u1,02,2"})
  void aRegularizationOfEveryTypeIsRead(String type, String bytes, double alpha)
      throws IOException {
    Path file = file("|u1", "07", "|u1", "01", type, bytes);
    assertThat(ModelFile.read(file).settings().alphaW()).isEqualTo(alpha);
  }

  @Test
  void recordsAreRefusedForWhatTheyAre() throws IOException {
    Path file = folder.resolve("model.npz");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      array(zip, "movie_ids", "[('id', '<i8')]", "(1,)", "0100000000000000");
    }
    assertThatThrownBy(() -> ModelFile.read(file))
        .hasMessageContaining("its movie_ids is made of records with fields; plain numbers");
  }

  @Test
  void aNumberOfIterationsIsWholeAndWithinItsRange() throws IOException {
    Path file = folder.resolve("model.npz");
    for (String bytes : new String[] {"000000000000f83f", "000000000000f0bf", "000000000000f043"}) {
      try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
        array(zip, "movie_ids", "'|u1'", "(1,)", "07");
        array(zip, "components", "'|u1'", "(1, 1)", "01");
        array(zip, "max_iter", "'<f8'", "()", bytes);
      }
      assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("its max_iter is ");
    }
  }
}

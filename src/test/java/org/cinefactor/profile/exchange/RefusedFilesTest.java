package org.cinefactor.profile.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be imported, and XML that nearly cannot. */
final class RefusedFilesTest {
  @TempDir Path folder;

  @Test
  void whatCannotBeImportedGetsASentence() throws IOException {
    assertSaid(new byte[0], "x.csv is empty.");
    assertSaid(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, "is not text: it may be a picture");
    assertSaid(ExportedFiles.zip(Map.of("inner.zip", "PK")), "holds another zip");
    assertSaid(ExportedFiles.zip(Map.of("readme.md", "hello")), "holds no table, JSON or XML");
    assertSaid("PK\3\4rubbish".getBytes(UTF_8), "is damaged; download it again");
    assertSaid("PK\3\4\24\0\1\0rubbish".getBytes(UTF_8), "is locked with a password");
    assertSaid("{\"a\": [1,".getBytes(UTF_8), "is not complete JSON");
    assertSaid("{\"a\": 1}".getBytes(UTF_8), "is JSON, but not an export");
    assertSaid("<html></html>".getBytes(UTF_8), "there is no film in it");
    assertSaid(("a" + ",a".repeat(1_000_000)).getBytes(UTF_8), "more than 1,000 columns");
    assertSaid(ExportedFiles.zip(Map.of("bomb.csv", "0".repeat(70 << 20))), "is too large");
  }

  @Test
  void xmlReadsNothingFromOutside() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Heat (1995)");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<recentratings><film><filmname>&e;</filmname><rating>50</rating></film>"
            + "</recentratings>";
    assertSaid(xml.getBytes(UTF_8), "cannot be read as XML");
    assertSaid(xml.getBytes(UTF_8), "it has a document type (<!DOCTYPE …>)");
  }

  @Test
  void anXmlBombIsRefusedForItsDocumentType() throws IOException {
    var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }
    bomb.append("]><recentratings><film><filmname>&e39;</filmname></film></recentratings>");
    assertSaid(bomb.toString().getBytes(UTF_8), "it has a document type");
  }

  @Test
  void xmlThatIsNotUtf8IsRefusedWithItsLineAndXmlInAnotherEncodingIsRead() throws IOException {
    String films = "\n<r><film><filmname>Café</filmname></film>\n</r>";
    assertSaid(("<?xml version=\"1.0\"?>" + films).getBytes(ISO_8859_1), "line 2 is not UTF-8");
    assertSaid("<?xml version='1.0'?><!DOCTYPE a [<!ENT".getBytes(ISO_8859_1), "ends too early");
    assertSaid(("<a encoding='x'/>" + films).getBytes(ISO_8859_1), "line 2 is not UTF-8");
    assertSaid(
        ("<?xml version='1.0' encoding='US-ASCII'?>" + films).getBytes(UTF_8),
        "line 2 is not US-ASCII, which the file says it is in");
    assertSaid("<?xml version='1.0' encoding='x y'?><r/>".getBytes(UTF_8), "not known here");
    Path file =
        Files.write(
            folder.resolve("latin.xml"),
            ("<?xml version='1.0' encoding='ISO-8859-1'?>"
                    + "<r><film><filmname>The Matrix (1999)</filmname><rating>87</rating>"
                    + "<quote>é</quote></film></r>")
                .getBytes(ISO_8859_1));
    assertThat(RatingsImport.profile(file, ExportedFiles.MATCHER).profile().ratings().asMap())
        .isEqualTo(Map.of(3, 4.5));
    String utf16 =
        "<?xml version='1.0' encoding='UTF-16'?><r><film><filmname>The Matrix (1999)</filmname>"
            + "<rating>87</rating></film></r>";
    for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE, UTF_16)) {
      Files.write(file, utf16.getBytes(charset));
      assertThat(RatingsImport.profile(file, ExportedFiles.MATCHER).profile().ratings().asMap())
          .as(charset.name())
          .isEqualTo(Map.of(3, 4.5));
    }
  }

  private void assertSaid(byte[] bytes, String sentence) throws IOException {
    Path file = Files.write(folder.resolve("x.csv"), bytes);
    assertThatThrownBy(() -> RatingsImport.profile(file, ExportedFiles.MATCHER))
        .hasMessageContaining(sentence);
  }
}

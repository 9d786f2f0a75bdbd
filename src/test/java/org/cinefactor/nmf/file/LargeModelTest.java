package org.cinefactor.nmf.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of models that need much memory. */
class LargeModelTest {
  private static final int MOVIES = 100_000;
  private static final int COMPONENTS = 64;

  @TempDir private Path folder;

  /**
   * A listener that measures the memory taken by its thread between two questions whether to stop.
   */
  private static final class Taken implements Progress {
    private final com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long last = threads.getCurrentThreadAllocatedBytes();
    private long most;

    @Override
    public void report(Stage stage, long done, long total, double value) {}

    @Override
    public boolean cancelled() {
      long now = threads.getCurrentThreadAllocatedBytes();
      most = Math.max(most, now - last);
      last = now;
      return false;
    }
  }

  /** A file with the ids 0, 1, 2, …, and components that are all zero. */
  private Path file(int movies, int components, String type, String fortran) throws IOException {
    Path file = folder.resolve("model.npz");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.BEST_SPEED);
      head(zip, "movie_ids", "<i8", "False", "(" + movies + ",)");
      var ids = new DataOutputStream(new BufferedOutputStream(zip, 1 << 16));
      for (long id = 0; id < movies; id++) {
        ids.writeLong(Long.reverseBytes(id));
      }
      ids.flush();
      head(zip, "components", type, fortran, "(" + components + ", " + movies + ")");
      byte[] zeros = new byte[movies * (type.charAt(2) - '0')];
      for (int c = 0; c < components; c++) {
        zip.write(zeros);
      }
    }
    return file;
  }

  private static void head(
      ZipOutputStream zip, String name, String type, String fortran, String shape)
      throws IOException {
    String head =
        "{'descr': '" + type + "', 'fortran_order': " + fortran + ", 'shape': " + shape + ", }\n";
    zip.putNextEntry(new ZipEntry(name + ".npy"));
    zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) head.length(), 0});
    zip.write(head.getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @CsvSource({"<f8,False", "<f8,True", "<f4,False"})
  void itIsAskedWhetherToStopBeforeEachFewMegabytesOfMemory(String type, String fortran)
      throws IOException {
    Path file = file(MOVIES, COMPONENTS, type, fortran);
    var taken = new Taken();

    FactorModel model = ModelFile.open(file, taken).factors();
    taken.stopIfCancelled();

    assertThat(model.columns()).isEqualTo(MOVIES);
    assertThat(model.components()).isEqualTo(COMPONENTS);
    // All components are 51 MB; what there is once for each movie, ids and their order, is 4 MB.
    assertThat(taken.most).isBetween(8L * MOVIES, 5_000_000L);
  }

  @Test
  void moreMoviesThanAnyDataSetHasAreRefused() throws IOException {
    Path file = file((1 << 22) + 1, 1, "|u1", "False");

    assertThatThrownBy(() -> ModelFile.open(file))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining("its movie_ids holds 4194305 numbers; up to 4194304 can be read");
  }

  @Test
  void moreComponentsThanAFoldInHasRoomForAreRefused() throws IOException {
    Path file = file(1, 10_001, "<f8", "False");

    assertThatThrownBy(() -> ModelFile.open(file))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining("it has 10001 components; up to 10000 can be used");
  }
}

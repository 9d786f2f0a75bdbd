package org.cinefactor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that go away, or lose their end, while they are read. */
@DisabledOnOs(OS.WINDOWS)
class VanishingFilesTest {
  private static final int RATINGS = 30_000;

  @TempDir Path folder;

  /** Work that may fail as the file system does. */
  @FunctionalInterface
  private interface Work {
    void run(Progress progress) throws IOException, DataSetException;
  }

  /** A fault of the disk, or somebody else with the file. */
  @FunctionalInterface
  private interface ExternalDamage {
    void to(Path file) throws IOException;
  }

  private static final Map<String, ExternalDamage> HARMS =
      Map.of("deleted", Files::delete, "cut", file -> cut(file, Files.size(file) / 2));

  private static void cut(Path file, long to) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(to);
    }
  }

  /** A progress during which a file is harmed at some question. */
  private static final class HarmAt implements Progress {
    private final int at;
    private final Runnable harm;
    private int asked;

    HarmAt(int at, Runnable harm) {
      this.at = at;
      this.harm = harm;
    }

    @Override
    public void report(Stage stage, long done, long total, double value) {}

    @Override
    public synchronized boolean cancelled() {
      if (++asked == at) {
        harm.run();
      }
      return false;
    }
  }

  @Test
  void aTableOfRatings() throws Exception {
    byte[] ratings = ratings();
    Path set = Files.createDirectory(folder.resolve("set"));
    Path movies = set.resolve("movies.csv");
    Path table = set.resolve("ratings.csv");
    byte[] titles =
        "movieId,title,genres\n1,Up (2009),\n2,Big (1988),\n".getBytes(StandardCharsets.UTF_8);
    Files.write(movies, titles);
    Files.write(table, ratings);
    Work read = progress -> DataSets.read(set, progress);
    isSaid(read, table, ratings);
    isSaid(read, movies, titles);
  }

  @Test
  void packedTables() throws Exception {
    Path zip = folder.resolve("set.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("ratings.csv"));
      out.write(ratings());
    }
    Path set = Files.createDirectory(folder.resolve("packed"));
    Path packed = set.resolve("ratings.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(ratings());
    }
    isSaid(progress -> DataSets.read(zip, progress), zip, Files.readAllBytes(zip));
    isSaid(progress -> DataSets.read(set, progress), packed, Files.readAllBytes(packed));
  }

  @Test
  void aModel() throws Exception {
    Path file = folder.resolve("model.npz");
    int[] ids = IntStream.range(0, 20_000).toArray();
    double[] q = IntStream.range(0, 40_000).mapToDouble(i -> i % 97 / 97.0).toArray();
    ModelFile.write(
        file, new FactorModel(2, ids, q, new double[0], NmfSettings.notebook().withComponents(2)));
    isSaid(progress -> ModelFile.open(file, progress), file, Files.readAllBytes(file));
  }

  /** Whenever it happens, the file is read, or a sentence names it. */
  private static void isSaid(Work work, Path file, byte[] content) throws Exception {
    var whole = new HarmAt(-1, () -> {});
    work.run(whole);
    for (Map.Entry<String, ExternalDamage> harm : HARMS.entrySet()) {
      for (int at : places(whole.asked)) {
        Files.write(file, content);
        Optional<String> said = said(work, new HarmAt(at, () -> harm(harm.getValue(), file)));
        said.ifPresent(
            sentence ->
                assertThat(sentence)
                    .as("%s at %d of %d", harm.getKey(), at, whole.asked)
                    .containsAnyOf(file.getFileName().toString(), file.getParent().toString())
                    .doesNotContain("Exception", "null")
                    .doesNotContain(": " + file + ";"));
        Files.write(file, content);
      }
    }
  }

  private static List<Integer> places(int asked) {
    return IntStream.rangeClosed(0, 24)
        .map(i -> 1 + (asked - 1) * i / 24)
        .distinct()
        .boxed()
        .toList();
  }

  private static Optional<String> said(Work work, Progress progress) {
    try {
      work.run(progress);
      return Optional.empty();
    } catch (IOException | DataSetException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static void harm(ExternalDamage harm, Path file) {
    try {
      harm.to(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] ratings() {
    var rows = new StringBuilder("userId,movieId,rating\n");
    for (int i = 0; i < RATINGS; i++) {
      rows.append(i).append(',').append(1 + i % 2).append(",4.5\n");
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }
}

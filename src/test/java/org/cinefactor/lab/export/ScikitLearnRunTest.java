package org.cinefactor.lab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.ExperimentRunner;
import org.cinefactor.lab.Person;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The exported program, run by Python on data sets that are read in other ways than pandas would.
 */
final class ScikitLearnRunTest {
  private static final String PYTHON = "/usr/bin/python3";
  private static final NmfSettings NOTEBOOK = NmfSettings.notebook();

  /**
   * Each program is run by a copy of a process that has scikit-learn already. The copy ends at
   * once: taking the libraries down takes 1.3 s of processor time, and such a program 0.2 s.
   */
  private static final String PROGRAM_AFTER_PROGRAM =
      """
      import os, runpy, sys, traceback
      import numpy, scipy.sparse, sklearn.decomposition
      def code_of(script):
          sys.argv = [script]
          try:
              runpy.run_path(script, run_name="__main__")
          except SystemExit as end:
              if end.code is None or isinstance(end.code, int):
                  return end.code or 0
              print(end.code, file=sys.stderr)
              return 1
          except BaseException:
              traceback.print_exc()
              return 1
          return 0
      print("ready", flush=True)
      for line in sys.stdin:
          script, said = line.rstrip("\\n").split("\\t")
          child = os.fork()
          if child == 0:
              out = os.open(said, os.O_CREAT | os.O_WRONLY)
              os.dup2(out, 1)
              os.dup2(out, 2)
              code = code_of(script)
              sys.stdout.flush()
              sys.stderr.flush()
              os._exit(code)
          print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
      """;

  private static @Nullable Process python;

  @TempDir Path folder;

  @BeforeAll
  static void pythonHasScikitLearn() throws IOException {
    assumeThat(Path.of(PYTHON)).exists();
    python =
        new ProcessBuilder(PYTHON, "-c", PROGRAM_AFTER_PROGRAM)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assumeThat(python.inputReader().readLine()).isEqualTo("ready");
  }

  @AfterAll
  static void endPython() {
    if (python != null) {
      python.destroy();
    }
  }

  private String said(Path script) throws IOException {
    Path said = folder.resolve("said.txt");
    Files.deleteIfExists(said);
    Process running = Objects.requireNonNull(python);
    running.outputWriter().write(script + "\t" + said + "\n");
    running.outputWriter().flush();
    String code = running.inputReader().readLine();
    String text = Files.readString(said);
    assertThat(code).as(text).isEqualTo("0");
    return text;
  }

  private record TwoFiles(String movies, String ratings, Charset charset) {}

  /** Forty people, thirty movies, and stars from a generator that is always the same. */
  private static TwoFiles usual() {
    var random = new Random(7);
    var movies = new StringBuilder("movieId,title,genres\n");
    for (int m = 1; m <= 30; m++) {
      movies.append(m).append(",Movie ").append(m).append(" (1999),Drama\n");
    }
    var ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int u = 1; u <= 40; u++) {
      for (int m = 1; m <= 30; m++) {
        if (random.nextInt(3) > 0) {
          ratings.append(u).append(',').append(m).append(',');
          ratings.append((1 + random.nextInt(10)) / 2.0).append(",9\n");
        }
      }
    }
    return new TwoFiles(movies.toString(), ratings.toString(), StandardCharsets.UTF_8);
  }

  private Path written(TwoFiles files) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("movies.csv"), files.movies(), files.charset());
    Files.writeString(data.resolve("ratings.csv"), files.ratings(), files.charset());
    return data;
  }

  private String run(Path data, NmfSettings settings, Integer... ranks) throws Exception {
    DataSet read = DataSets.read(data, Progress.NONE);
    var person = Person.who("somebody", Ratings.none().with(1, 5).with(2, 4.5).with(3, 1));
    var experiment =
        new Experiment(
            read.name(),
            read.fingerprint(),
            MovieFilter.everything(),
            settings,
            List.of(ranks),
            person,
            10);
    var outcome = new ExperimentRunner(read).run(experiment, Progress.NONE);
    Path to = Files.createDirectories(folder.resolve("out"));
    ExportFolder.write(to, outcome, List.of());
    return said(to.resolve("scikit_learn.py"));
  }

  @Test
  void theRanksAgreeAndAStartThatIsAMinimumIsSaid() throws Exception {
    String said = run(written(usual()), NOTEBOOK, 1, 2, 7, 45);
    assertThat(said).contains("the start is a minimum already").contains("All as in CineFactor.");
  }

  @Test
  void aSkippedRowIsSkippedThereToo() throws Exception {
    TwoFiles files = usual();
    String more = files.ratings() + "1,77,4,9\n3,five,4,9\n2,1,9,9\n";
    String said = run(written(new TwoFiles(files.movies(), more, files.charset())), NOTEBOOK, 3);
    assertThat(said).contains("40 users x 30 movies").contains("All as in CineFactor.");
  }

  @Test
  void starsAreAsTheyWereReadAndTheLastOfTwoCounts() throws Exception {
    TwoFiles files = usual();
    String more = files.ratings() + "1,1,3.33333,9\n2,2,4.98765,9\n1,1,2.71828,9\n";
    String said = run(written(new TwoFiles(files.movies(), more, files.charset())), NOTEBOOK, 3);
    assertThat(said).contains("All as in CineFactor.");
  }

  @Test
  void headersInCapitalsInAnotherOrderAreNoHindrance() throws Exception {
    TwoFiles files = usual();
    String ratings = files.ratings().replace("userId,movieId,rating", "USERID,MOVIEID,RATING");
    String movies = files.movies().replace("movieId,title,genres", "MOVIEID,TITLE,GENRES");
    String said = run(written(new TwoFiles(movies, ratings, files.charset())), NOTEBOOK, 3);
    assertThat(said).contains("All as in CineFactor.");
  }

  @Test
  void titlesInLatin1AreRead() throws Exception {
    TwoFiles files = usual();
    String movies = files.movies().replace("Movie ", "Amélie à la forêt ");
    var latin = new TwoFiles(movies, files.ratings(), StandardCharsets.ISO_8859_1);
    String said = run(written(latin), NOTEBOOK, 3);
    assertThat(said).contains("Amélie à la forêt").contains("All as in CineFactor.");
  }

  @Test
  void aZipIsADataSet() throws Exception {
    TwoFiles files = usual();
    Path zip = folder.resolve("ml.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        var entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("ml/movies.csv"));
      entries.write(files.movies().getBytes(StandardCharsets.UTF_8));
      entries.putNextEntry(new ZipEntry("ml/ratings.csv"));
      entries.write(files.ratings().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(run(zip, NOTEBOOK, 3)).contains("All as in CineFactor.");
  }

  @Test
  void everyStartAndPenaltyAgrees() throws Exception {
    Path data = written(usual());
    NmfSettings random = NOTEBOOK.withInitialization(Initialization.RANDOM).withSeed(4);
    assertThat(run(data, random, 2, 5)).contains("All as in CineFactor.");
    NmfSettings filled = NOTEBOOK.withInitialization(Initialization.NNDSVDA);
    assertThat(run(data, filled, 2, 5)).contains("All as in CineFactor.");
    NmfSettings penalty = NOTEBOOK.withRegularization(0.01, 0.02, 0.5);
    assertThat(run(data, penalty, 2, 5)).contains("All as in CineFactor.");
    assertThat(run(data, NOTEBOOK.withStopping(1e-6, 3), 4)).contains("All as in CineFactor.");
  }

  @Test
  void aMovieThatTheDataHasTwiceIsListedOnceThereToo() throws Exception {
    TwoFiles files = usual();
    String movies =
        files
            .movies()
            .replace("25,Movie 25 (", "25,Movie 1 (")
            .replace("20,Movie 20 (", "20,Movie 19 (")
            .replace("movieId,title,genres", "item_id,title,genres");
    String ratings = files.ratings().replace("userId,movieId,rating", "user_id,item_id,rating");
    String said = run(written(new TwoFiles(movies, ratings, files.charset())), NOTEBOOK, 3);
    assertThat(said).contains("40 users x 30 movies").contains("All as in CineFactor.");
    assertThat(Files.readString(folder.resolve("out/scikit_learn.py")))
        .containsPattern("LEFT_OUT = \\[(1, )?(19|20), 25\\]");
  }

  /** Two people who have nothing in common and give the same stars: either may come first. */
  @Test
  void whereThereIsNoOneStartItIsSaid() throws Exception {
    String movies = "movieId,title,genres\n1,A,Drama\n2,B,Drama\n3,C,Drama\n4,D,Drama\n";
    String ratings = "userId,movieId,rating\n1,1,4\n1,2,4\n2,3,4\n2,4,4\n";
    Path data = written(new TwoFiles(movies, ratings, StandardCharsets.UTF_8));
    assertThat(run(data, NOTEBOOK, 1, 2)).contains("as in CineFactor.").doesNotContain("NOT as");
  }
}

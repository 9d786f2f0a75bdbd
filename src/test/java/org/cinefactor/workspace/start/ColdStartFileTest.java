package org.cinefactor.workspace.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.recommend.coldstart.ElicitationGains;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.Recommenders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer is asked about movies before any data are read, when it is certain which. */
class ColdStartFileTest {
  @TempDir Path folder;

  private InstallLayout layout = new InstallLayout(Path.of(""));
  private List<Movie> chosen = List.of();

  @BeforeEach
  void aProgramWithItsFile() throws Exception {
    layout = new InstallLayout(folder);
    try (Workspace workspace = SmallWorkspace.in(folder)) {
      ColdStartMovies movies =
          workspace.coldStartMovies(workspace.loader().read(Progress.NONE), Progress.NONE);
      Files.createDirectories(layout.coldStart().getParent());
      ColdStartFile.of(movies, ElicitationGains.none(), layout.data()).write(layout.coldStart());
      chosen = movies.first(10);
    }
    assertThat(chosen).hasSize(6);
  }

  private Optional<List<Movie>> asked() throws Exception {
    try (Workspace next = again()) {
      return next.firstPicture() instanceof StartPicture.Questions questions
          ? Optional.of(questions.movies().first(10))
          : Optional.empty();
    }
  }

  private Workspace again() throws Exception {
    return Workspace.openAhead(layout, new DataHome(folder.resolve("home")));
  }

  @Test
  void theyAreThoseThatTheDataGive() throws Exception {
    assertThat(asked()).hasValue(chosen);
  }

  @Test
  void notForDataThatHaveChanged() throws Exception {
    Path ratings = layout.data().resolve("ratings.csv");
    Files.writeString(ratings, Files.readString(ratings).replace("4.5", "3.5"));
    assertThat(asked()).isEmpty();
  }

  @Test
  void notForAnotherDataSet() throws Exception {
    try (Workspace workspace = again()) {
      workspace.preferences().change(p -> p.withData(Optional.of(folder.resolve("data"))));
    }
    assertThat(asked()).isEmpty();
  }

  @Test
  void notForSomebodyWhoHasRatedAMovie() throws Exception {
    try (Workspace workspace = again()) {
      Profile rated = workspace.profile().history().profile().rated(1, 5);
      workspace.profile().save(workspace.profile().history().then(CHANGES, rated));
    }
    assertThat(asked()).isEmpty();
  }

  @Test
  void aDamagedFileIsLikeNone() throws Exception {
    String whole = Files.readString(layout.coldStart());
    Files.writeString(layout.coldStart(), whole.substring(0, whole.length() / 2));
    assertThat(asked()).isEmpty();
    Files.delete(layout.coldStart());
    assertThat(asked()).isEmpty();
  }

  @Test
  void theGainsOfAnswersAreKeptWithThem() throws Exception {
    Movie last = chosen.getLast();
    var gains = new ElicitationGains(Map.of(last.id(), 100.0, chosen.getFirst().id(), -0.125));
    try (Workspace workspace = again()) {
      DataSet data = workspace.loader().read(Progress.NONE);
      assertThat(ColdStartFile.gains(layout.coldStart(), data)).isEqualTo(ElicitationGains.none());
      ColdStartMovies movies = Recommenders.coldStartMovies(data, gains, Progress.NONE);
      ColdStartFile.of(movies, gains, layout.data()).write(layout.coldStart());

      assertThat(ColdStartFile.gains(layout.coldStart(), data)).isEqualTo(gains);
      String kept = Files.readString(layout.coldStart());
      Files.writeString(layout.coldStart(), kept.replace("\"gains\"", "\"worths\""));
      assertThat(ColdStartFile.gains(layout.coldStart(), data))
          .as("of a file of an earlier version")
          .isEqualTo(gains);
      assertThat(workspace.coldStartMovies(data, Progress.NONE).first(10))
          .isEqualTo(movies.first(10))
          .startsWith(last);
    }
    assertThat(asked().orElseThrow()).startsWith(last);
  }

  @Test
  void whatAnswersAreWorthCountsForNoOtherData() throws Exception {
    var gains = new ElicitationGains(Map.of(chosen.getLast().id(), 100.0));
    try (Workspace workspace = again()) {
      DataSet before = workspace.loader().read(Progress.NONE);
      ColdStartMovies movies = Recommenders.coldStartMovies(before, gains, Progress.NONE);
      ColdStartFile.of(movies, gains, layout.data()).write(layout.coldStart());
      Path ratings = layout.data().resolve("ratings.csv");
      Files.writeString(ratings, Files.readString(ratings).replace("4.5", "3.5"));
      DataSet changed = workspace.loader().read(Progress.NONE);

      assertThat(ColdStartFile.gains(layout.coldStart(), changed))
          .isEqualTo(ElicitationGains.none());
      assertThat(workspace.coldStartMovies(changed, Progress.NONE).first(10))
          .isEqualTo(
              Recommenders.coldStartMovies(changed, ElicitationGains.none(), Progress.NONE)
                  .first(10));
    }
  }

  @Test
  void theFileThatComesAlongIsWhatItsDataGive() throws Exception {
    InstallLayout shipped = InstallLayout.ofThisProgram();
    DataSet data = DataSets.read(shipped.data(), Progress.NONE);
    ColdStartMovies movies =
        Recommenders.coldStartMovies(
            data, ColdStartFile.gains(shipped.coldStart(), data), Progress.NONE);
    Optional<ColdStartMovies> file = ColdStartFile.read(shipped.coldStart(), shipped.data());
    assertThat(file.map(f -> f.first(1000))).hasValue(movies.first(100));
  }
}

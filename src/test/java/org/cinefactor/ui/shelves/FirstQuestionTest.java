package org.cinefactor.ui.shelves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.recommend.coldstart.ElicitationGains;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.WaitingRunner;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.start.ColdStartFile;
import org.cinefactor.workspace.store.InstallLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions for a newcomer at the first start, before anything is read. */
class FirstQuestionTest {
  @TempDir Path folder;

  private final WaitingRunner runner = new WaitingRunner();
  private Session session;
  private ShelvesViewModel shelves;
  private List<Movie> chosen = List.of();
  private int done;

  @BeforeEach
  void startForTheFirstTime() throws Exception {
    var layout = new InstallLayout(folder);
    try (Workspace workspace = SmallWorkspace.in(folder)) {
      ColdStartMovies movies =
          workspace.coldStartMovies(workspace.loader().read(Progress.NONE), Progress.NONE);
      Files.createDirectories(layout.coldStart().getParent());
      ColdStartFile.of(movies, ElicitationGains.none(), layout.data()).write(layout.coldStart());
      chosen = movies.first(10);
    }
    open(layout);
  }

  private void open(InstallLayout layout) throws Exception {
    session =
        new Session(Workspace.openAhead(layout, new DataHome(folder.resolve("home"))), runner);
    shelves =
        new ShelvesViewModel(session.person(), session.open(), session.firstPicture(), runner);
  }

  @AfterEach
  void close() throws IOException {
    session.close();
  }

  private void finishWhatIsStarted() {
    for (; done < runner.started(); done++) {
      runner.begin(done);
      runner.finish(done);
    }
  }

  @Test
  void theMoviesAreThereBeforeAnythingWasStarted() {
    assertThat(session.firstPicture().isThere()).isTrue();
    assertThat(shelves.moviesProperty().get()).isEqualTo(chosen);
    assertThat(runner.started()).isZero();
  }

  @Test
  void readingTheDataLeavesThemOnTheScreen() {
    shelves.moviesProperty().addListener((_, _, now) -> assertThat(now).isEqualTo(chosen));
    session.begin();
    finishWhatIsStarted();
    assertThat(session.open().dataProperty().get()).isPresent();
    assertThat(shelves.moviesProperty().get()).isEqualTo(chosen);
  }

  @Test
  void aStarGivenBeforeTheDataAreReadTakesTheMovieAway() {
    shelves.rate(chosen.getFirst(), OptionalDouble.of(5));
    assertThat(shelves.moviesProperty().get()).isEqualTo(chosen.subList(1, chosen.size()));
    session.begin();
    finishWhatIsStarted();
    assertThat(shelves.moviesProperty().get()).isEqualTo(chosen.subList(1, chosen.size()));
    assertThat(session.answers().currentProperty().get()).isPresent();
  }

  @Test
  void afterNoneOfTheseNothingIsAskedThatDoesNotFollowFromTheData() throws Exception {
    session.close();
    var layout = new InstallLayout(folder);
    ColdStartMovies learned;
    try (Workspace workspace = SmallWorkspace.in(folder)) {
      addMovies(layout.data());
      learned = workspace.coldStartMovies(workspace.loader().read(Progress.NONE), Progress.NONE);
      ColdStartFile.of(learned, ElicitationGains.none(), layout.data()).write(layout.coldStart());
    }
    open(layout);
    shelves.noneSeen();
    assertThat(shelves.moviesProperty().get()).isEmpty();
    assertThat(shelves.nothing().getValue()).isEqualTo("Loading movies…");
    session.begin();
    finishWhatIsStarted();
    assertThat(shelves.moviesProperty().get())
        .hasSize(ShelvesViewModel.ASKED)
        .isEqualTo(learned.ask(session.person().profile().ratings(), List.of(), 10))
        .isNotEqualTo(learned.first(20).subList(10, 20));
  }

  @Test
  void anotherDataSetHasItsOwn() throws IOException {
    session.begin();
    finishWhatIsStarted();
    session.open().open(other());
    finishWhatIsStarted();
    assertThat(shelves.moviesProperty().get()).extracting(Movie::id).containsExactly(9);
  }

  @Test
  void anotherDataSetOpenedFirstIsNotAskedAboutTheOneThatCameAlong() throws IOException {
    session.begin();
    session.open().open(other());
    for (int i = 0; i < 3; i++) {
      runner.begin(i);
      runner.finish(i);
    }
    assertThat(session.open().dataProperty().get().orElseThrow().catalog().size()).isEqualTo(1);
    assertThat(shelves.moviesProperty().get()).isEmpty();
    done = 3;
    finishWhatIsStarted();
    assertThat(shelves.moviesProperty().get()).extracting(Movie::id).containsExactly(9);
  }

  /** Thirty movies, of which one half of the people know the odd ones and the other the even. */
  private static void addMovies(Path data) throws IOException {
    var movies = new StringBuilder("movieId,title,genres\n");
    var ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int m = 1; m <= 30; m++) {
      movies.append(m).append(",Movie ").append((char) ('@' + m)).append(" (2001),Drama\n");
      for (int u = 1; u <= 40; u++) {
        if (((u + m) % 2 == 0 && (u * m) % 7 < 4) || (u + 3 * m) % 11 == 0) {
          ratings.append(u).append(',').append(m).append(",4,100\n");
        }
      }
    }
    Files.writeString(data.resolve("movies.csv"), movies);
    Files.writeString(data.resolve("ratings.csv"), ratings);
  }

  private Path other() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("movies.csv"), "movieId,title,genres\n9,Other (2000),Drama\n");
    Files.writeString(
        other.resolve("ratings.csv"), "userId,movieId,rating,timestamp\n1,9,4,1\n2,9,5,1\n");
    return other;
  }
}

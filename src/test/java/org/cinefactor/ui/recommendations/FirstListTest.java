package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.profile.DataHome;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WaitingRunner;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list at a start, before anything is read. */
class FirstListTest {
  @TempDir Path folder;

  private List<ListPlace> before = List.of();

  @BeforeEach
  void oneSessionWithFourRatings() throws IOException {
    Workspace workspace = SmallWorkspace.in(folder);
    workspace
        .preferences()
        .change(
            p ->
                p.withSettings(
                    Settings.notebook().withNmf(Settings.notebook().nmf().withComponents(2))));
    try (var session = new Session(workspace, new SameThreadRunner())) {
      var list = list(session, new SameThreadRunner());
      assertThat(list.stateProperty().get()).isEqualTo(ListState.NOTHING_RATED);
      session.begin();
      session.open().dataProperty().get().orElseThrow().catalog().movies().stream()
          .limit(4)
          .forEach(movie -> list.rate(movie, OptionalDouble.of(movie.id())));
      assertThat(list.stateProperty().get()).isEqualTo(ListState.FULL);
      before = list.placesProperty().get();
    }
  }

  private static RecommendationsViewModel list(Session session, TaskRunner runner) {
    return new RecommendationsViewModel(
        session.person(), session.answers(), session.options(), session.firstPicture(), runner);
  }

  private Session again(WaitingRunner runner) throws IOException {
    return new Session(
        Workspace.openAhead(new InstallLayout(folder), new DataHome(folder.resolve("home"))),
        runner);
  }

  private static List<String> shown(List<ListPlace> places) {
    return places.stream().map(p -> p.rank() + " " + p.movie().name() + " " + p.score()).toList();
  }

  @Test
  void theListOfTheLastTimeIsThereBeforeAnythingWasStarted() throws IOException {
    var runner = new WaitingRunner();
    try (Session session = again(runner)) {
      var list = list(session, runner);
      assertThat(runner.started()).isZero();
      assertThat(list.stateProperty().get()).isEqualTo(ListState.FULL);
      assertThat(shown(list.placesProperty().get())).isEqualTo(shown(before));
      assertThat(list.canShowMore()).isFalse();
    }
  }

  @Test
  void withoutAListOfTheLastTimeOneIsMadeWhileTheWindowIsBuilt() throws IOException {
    Files.delete(folder.resolve("home/last-list.json"));
    var runner = new WaitingRunner();
    try (Session session = again(runner)) {
      var list = list(session, runner);
      assertThat(list.stateProperty().get()).isEqualTo(ListState.LOADING);
      runner.begin(0);
      runner.finish(0);
      assertThat(list.stateProperty().get()).isEqualTo(ListState.FULL);
      assertThat(shown(list.placesProperty().get())).isEqualTo(shown(before));
    }
  }

  @Test
  void aListMadeWhileTheWindowIsBuiltComesTooLateAfterAStar() throws IOException {
    Files.delete(folder.resolve("home/last-list.json"));
    var runner = new WaitingRunner();
    try (Session session = again(runner)) {
      var list = list(session, runner);
      list.rate(before.getFirst().movie(), OptionalDouble.of(5));
      runner.begin(0);
      runner.finish(0);
      assertThat(list.stateProperty().get()).isEqualTo(ListState.LOADING);
    }
  }

  @Test
  void aStarGivenBeforeTheModelIsThereCounts() throws IOException {
    var runner = new WaitingRunner();
    try (Session session = again(runner)) {
      var list = list(session, runner);
      var first = list.placesProperty().get().getFirst().movie();
      list.rate(first, OptionalDouble.of(5));
      assertThat(list.stateProperty().get()).isEqualTo(ListState.FULL);
      session.begin();
      for (int i = 0; i < runner.started(); i++) {
        runner.begin(i);
        runner.finish(i);
      }
      assertThat(list.placesProperty().get())
          .isNotEmpty()
          .noneMatch(place -> place.movie().equals(first));
    }
  }

  @Test
  void whenTheDataCannotBeReadItSaysSo() throws IOException {
    var runner = new WaitingRunner();
    try (Session session = again(runner)) {
      var list = list(session, runner);
      Files.delete(folder.resolve("data/movielens-small-2016/ratings.csv"));
      session.begin();
      runner.begin(0);
      runner.finish(0);
      assertThat(session.open().reading().failureProperty().get()).contains("ratings.csv");
      assertThat(list.stateProperty().get()).isEqualTo(ListState.FULL);
    }
  }
}

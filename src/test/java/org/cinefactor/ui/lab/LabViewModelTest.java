package org.cinefactor.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.lab.Person;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.lab.desk.Ranks;
import org.cinefactor.ui.lab.desk.Whose;
import org.cinefactor.ui.lab.guess.GuessViewModel;
import org.cinefactor.ui.lab.lesson.LessonViewModel;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabViewModelTest {
  @TempDir Path folder;

  private Workspace workspace;
  private org.cinefactor.ui.session.CurrentProfile me;
  private OpenData open;
  private LabViewModel lab;

  @BeforeEach
  void open() throws IOException {
    workspace = SmallWorkspace.in(folder);
    me = new org.cinefactor.ui.session.CurrentProfile(workspace.profile().history(), _ -> {});
    var runner = new SameThreadRunner();
    open = new OpenData(workspace, runner);
    lab = new LabViewModel(me, open, List.of(), workspace.ranks(), runner);
    open.openUsual();
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  /** Comes in as a guest who was here before. */
  private void enterAs(Person person) throws IOException {
    SmallRanks.into(folder);
    lab.desk().people().choose(new Whose.Guest(person));
    lab.enter();
  }

  @Test
  void nothingIsTrainedBeforeThePersonComes() {
    assertThat(lab.desk().ranks().availableProperty().get()).isZero();
    assertThat(workspace.ranks()).isNotNull();
    lab.enter();
    assertThat(lab.desk().ranks().availableProperty().get()).isEqualTo(100);
    assertThat(lab.progress().getValue()).isEqualTo("All ranks ready");
  }

  @Test
  void everyRankIsTrainedOnceAFewOverTheWholeRangeFirst() {
    assertThat(Ranks.order()).startsWith(1, 2, 3, 5, 8).hasSize(100);
    assertThat(IntStream.of(Ranks.order()).sorted().toArray())
        .isEqualTo(IntStream.rangeClosed(1, 100).toArray());
  }

  @Test
  void theRankThatIsLookedAtComesBeforeAllOthers() {
    List<Integer> shown = new ArrayList<>();
    lab.desk().go(37);
    lab.desk().modelProperty().subscribe(model -> model.ifPresent(m -> shown.add(m.rank())));
    lab.enter();
    assertThat(shown).containsExactly(37);
  }

  @Test
  void leftForAWhileTheModelsStayOnDiskAndComeBack() throws IOException {
    enterAs(OpenLab.horrorFan());
    lab.desk().go(3);
    lab.rest();
    assertThat(lab.desk().ranks().availableProperty().get()).isEqualTo(100);

    lab.leave();
    assertThat(lab.desk().ranks().availableProperty().get()).isEqualTo(100);
    lab.rest();
    assertThat(lab.desk().ranks().availableProperty().get()).isEqualTo(1);
    assertThat(lab.desk().modelProperty().get().orElseThrow().rank()).isEqualTo(3);

    lab.enter();
    assertThat(lab.desk().ranks().availableProperty().get()).isEqualTo(100);
  }

  @Test
  void restBeforeTheFirstVisitKeepsNothingFromComing() {
    lab.rest();
    lab.enter();
    assertThat(lab.desk().ranks().availableProperty().get()).isEqualTo(100);
  }

  @Test
  void theModelThatIsLookedAtIsDescribed() throws IOException {
    assertThat(lab.model().getValue()).isEqualTo("No rank is trained yet");
    enterAs(OpenLab.horrorFan());
    lab.desk().go(2);
    assertThat(lab.model().getValue()).startsWith("8 people · 6 movies · 2 components");
    lab.desk().go(1);
    assertThat(lab.model().getValue()).startsWith("8 people · 6 movies · 1 component ·");
  }

  @Test
  void theTimeLapseGoesFromRankOneToTheLastOneAndStops() throws IOException {
    enterAs(OpenLab.horrorFan());
    lab.player().fromTheStart();
    assertThat(lab.desk().rankProperty().get()).isEqualTo(1);
    for (int beat = 0; beat < 98; beat++) {
      lab.player().advance();
    }
    assertThat(lab.desk().rankProperty().get()).isEqualTo(99);
    assertThat(lab.player().playingProperty().get()).isTrue();
    lab.player().advance();
    lab.player().advance();
    assertThat(lab.desk().rankProperty().get()).isEqualTo(100);
    assertThat(lab.player().playingProperty().get()).isFalse();
  }

  @Test
  void curvesAreMeasuredOnceForAllRanksAndComeBackAtTheNextStart() {
    lab.curves().watch();
    assertThat(lab.curves().measuredProperty().get().ranks()).isEmpty();
    lab.enter();
    var measured = lab.curves().measuredProperty().get();
    assertThat(measured.ranks()).hasSize(100);
    assertThat(measured.others()).containsKeys(EvaluatedMethod.POPULAR, EvaluatedMethod.TUNED);

    var nextTime = new LabViewModel(me, open, List.of(), workspace.ranks(), new SameThreadRunner());
    nextTime.enter();
    assertThat(nextTime.desk().ranks().shelfProperty().get().orElseThrow().measured())
        .isEqualTo(measured);
    nextTime.curves().watch();
    assertThat(nextTime.curves().measuredProperty().get()).isEqualTo(measured);
  }

  @Test
  void aTimeLapseThatWasStoppedStaysWhereItIsWhateverTheClockSays() throws IOException {
    enterAs(OpenLab.horrorFan());
    lab.player().fromTheStart();
    lab.player().advance();
    lab.player().toggle();
    assertThat(lab.player().playingProperty().get()).isFalse();
    lab.player().advance();
    assertThat(lab.desk().rankProperty().get()).isEqualTo(2);
    lab.player().toggle();
    lab.player().advance();
    assertThat(lab.desk().rankProperty().get()).isEqualTo(3);
  }

  @Test
  void leavingTheLabStopsTheTimeLapse() throws IOException {
    enterAs(OpenLab.horrorFan());
    lab.player().fromTheStart();
    lab.leave();
    assertThat(lab.player().playingProperty().get()).isFalse();
  }

  @Test
  void thePersonsOwnRatingsAreReadAndNeverChanged() throws IOException {
    SmallRanks.into(folder);
    me.rate(open.dataProperty().get().orElseThrow().catalog().movie(4).orElseThrow(), stars(5));
    Profile before = me.profile();
    lab.enter();
    var mine = lab.desk().people().allProperty().get().getFirst();
    assertThat(mine.person().ratings().movieIds()).containsExactly(4);
    lab.desk().people().choose(mine);
    var guess = new GuessViewModel(lab.desk());
    guess.seal(guess.moviesProperty().get().getFirst());
    guess.predict(3);
    guess.reveal();
    lab.lesson().teach(LessonViewModel.shipped().getFirst());
    assertThat(me.profile()).isEqualTo(before);
  }

  private static java.util.OptionalDouble stars(double stars) {
    return java.util.OptionalDouble.of(stars);
  }

  @ParameterizedTest
  @EnumSource(LabPage.class)
  void aSavedStateOpensInTheViewThatItWasSavedFrom(LabPage page) throws IOException {
    enterAs(OpenLab.horrorFan());
    lab.desk().go(3);
    lab.pageProperty().set(page);
    Path file = folder.resolve("state.cinelesson");
    lab.lesson().save(file, "What is this?", "");
    lab.desk().go(9);
    lab.pageProperty().set(page == LabPage.CURVES ? LabPage.TOP_TEN : LabPage.CURVES);
    lab.lesson().open(file);
    assertThat(lab.pageProperty().get()).isEqualTo(page);
    assertThat(lab.desk().rankProperty().get()).isEqualTo(page == LabPage.TASTES ? 2 : 3);
    assertThat(lab.player().playingProperty().get()).isFalse();
  }
}

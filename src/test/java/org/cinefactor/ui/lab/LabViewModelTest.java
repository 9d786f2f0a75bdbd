package org.cinefactor.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.lab.Person;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.lab.choices.ChoicesViewModel;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.lab.desk.Ranks;
import org.cinefactor.ui.lab.desk.Whose;
import org.cinefactor.ui.lab.guess.GuessViewModel;
import org.cinefactor.ui.lab.inside.InsideViewModel;
import org.cinefactor.ui.lab.lesson.LessonViewModel;
import org.cinefactor.ui.lab.tastes.TastesViewModel;
import org.cinefactor.ui.lab.topten.TopTenViewModel;
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

  private static Person horrorFan() {
    return Person.who("Horror fan", Ratings.none().with(1, 5).with(2, 4.5));
  }

  private static Person comedyFan() {
    return Person.who("Comedy fan", Ratings.none().with(4, 5));
  }

  private void enterAs(Person person) {
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
  void theListFollowsTheSliderAtOnce() {
    enterAs(horrorFan());
    var ten = new TopTenViewModel(lab.desk(), new SameThreadRunner(), lab.shows(LabPage.TOP_TEN));
    lab.desk().go(2);
    assertThat(ten.sideProperty().get().orElseThrow().rank()).isEqualTo(2);
    assertThat(ten.placesProperty().get().getFirst().movie().id()).isEqualTo(3);
    lab.desk().go(5);
    assertThat(ten.sideProperty().get().orElseThrow().rank()).isEqualTo(5);
    assertThat(ten.placesProperty().get()).hasSize(4);
    int top = ten.placesProperty().get().getFirst().movie().id();
    assertThat(ten.since(top)).isBetween(1, 5);
  }

  @Test
  void aViewThatIsNotShownRestsUntilItIs() {
    enterAs(horrorFan());
    var ten = new TopTenViewModel(lab.desk(), new SameThreadRunner(), lab.shows(LabPage.TOP_TEN));
    lab.desk().go(2);
    lab.pageProperty().set(LabPage.CURVES);
    lab.desk().go(5);
    assertThat(ten.sideProperty().get().orElseThrow().rank()).isEqualTo(2);
    lab.pageProperty().set(LabPage.TOP_TEN);
    assertThat(ten.sideProperty().get().orElseThrow().rank()).isEqualTo(5);
  }

  @Test
  void theTimeLapseGoesFromRankOneToTheLastOneAndStops() {
    enterAs(horrorFan());
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
  void aTimeLapseThatWasStoppedStaysWhereItIsWhateverTheClockSays() {
    enterAs(horrorFan());
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
  void leavingTheLabStopsTheTimeLapse() {
    enterAs(horrorFan());
    lab.player().fromTheStart();
    lab.leave();
    assertThat(lab.player().playingProperty().get()).isFalse();
  }

  @Test
  void thePersonsOwnRatingsAreReadAndNeverChanged() {
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

  @Test
  void pinnedRanksStayWhileTheLastListFollowsTheSlider() {
    enterAs(comedyFan());
    var sides = lab.sideBySide();
    lab.pageProperty().set(LabPage.SIDE_BY_SIDE);
    lab.desk().compare(List.of(1, 3, 6));
    assertThat(sides.pins().threeProperty().get()).isTrue();
    assertThat(ranksShown()).containsExactly(1, 3, 6);
    lab.desk().go(4);
    assertThat(ranksShown()).containsExactly(1, 3, 4);
    sides.pins().threeProperty().set(false);
    sides.pins().first(0);
    assertThat(ranksShown()).containsExactly(1, 4);
    assertThat(sides.comparisonProperty().get().orElseThrow().person()).isEqualTo(comedyFan());
  }

  private List<Integer> ranksShown() {
    return lab.sideBySide().comparisonProperty().get().orElseThrow().sides().stream()
        .map(side -> side.rank())
        .toList();
  }

  @Test
  void aLessonSetsTheViews() {
    lab.enter();
    var lesson = LessonViewModel.shipped().getFirst();
    lab.lesson().teach(lesson);
    for (var step : lesson.steps()) {
      assertThat(lab.lesson().now()).contains(step);
      assertThat(lab.desk().personProperty().get()).isEqualTo(step.experiment().person());
      lab.lesson().go(1);
    }
    assertThat(lab.lesson().stepProperty().get()).isEqualTo(lesson.steps().size() - 1);
    lab.lesson().close();
    assertThat(lab.lesson().lessonProperty().get()).isEmpty();
  }

  @Test
  void whatIsShownIsSavedToOneFileAndAgreesWhenItIsOpenedAgain() {
    enterAs(horrorFan());
    lab.desk().compare(List.of(2, 5));
    lab.pageProperty().set(LabPage.SIDE_BY_SIDE);
    Path file = folder.resolve("state.json");
    lab.lesson().save(file, "What changes?", "Look at the first place.");
    assertThat(lab.lesson().verdictProperty().get()).isEqualTo("Saved as " + file + ".");
    lab.desk().go(50);
    lab.desk().people().choose(new Whose.Guest(comedyFan()));
    lab.pageProperty().set(LabPage.TASTES);
    lab.lesson().open(file);
    assertThat(lab.pageProperty().get()).isEqualTo(LabPage.SIDE_BY_SIDE);
    assertThat(lab.desk().compared()).containsExactly(2, 5);
    assertThat(lab.desk().personProperty().get()).isEqualTo(horrorFan());
    assertThat(lab.lesson().now().orElseThrow().question()).isEqualTo("What changes?");
    lab.lesson().check();
    assertThat(lab.lesson().verdictProperty().get()).startsWith("All ").contains("agree");
    assertThat(lab.lesson().findingsProperty().get()).isNotEmpty().allMatch(f -> f.agrees());
  }

  @ParameterizedTest
  @EnumSource(LabPage.class)
  void aSavedStateOpensInTheViewThatItWasSavedFrom(LabPage page) {
    enterAs(horrorFan());
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

  @Test
  void figuresThatDifferAreSaid() throws IOException {
    enterAs(horrorFan());
    Path file = folder.resolve("state.json");
    lab.lesson().save(file, "What is the error?", "");
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replaceFirst("\"reconstruction_error\": [0-9.E-]+", "\"reconstruction_error\": 7"));
    lab.lesson().open(file);
    lab.lesson().check();
    assertThat(lab.lesson().verdictProperty().get()).startsWith("1 of ").contains("differ");
  }

  @Test
  void aFileThatIsNoLessonIsExplained() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.json"), "{\"title\": 3}");
    lab.lesson().open(file);
    assertThat(lab.lesson().verdictProperty().get()).contains("notes.json");
    assertThat(lab.lesson().lessonProperty().get()).isEmpty();
  }

  @Test
  void aGuessIsSealedPredictedAndRevealed() {
    enterAs(horrorFan());
    var guess = new GuessViewModel(lab.desk());
    guess.seal(guess.moviesProperty().get().getFirst());
    guess.predict(4);
    guess.predict(5);
    assertThat(guess.classMean().orElseThrow()).isEqualTo(4.5);
    assertThat(guess.revealedProperty().get()).isEmpty();
    guess.reveal();
    assertThat(guess.revealedProperty().get().orElseThrow().stars()).isEqualTo(5);
    assertThat(guess.boardProperty().get().rounds()).hasSize(1);
    guess.predict(1);
    assertThat(guess.predictionsProperty().get()).containsExactly(4.0, 5.0);
  }

  @Test
  void silencingAComponentChangesTheListAndAllCanBeHeardAgain() {
    enterAs(horrorFan());
    lab.desk().go(2);
    var inside =
        new InsideViewModel(lab.desk(), new SameThreadRunner(), lab.shows(LabPage.TOP_TEN));
    var whole = inside.listProperty().get();
    assertThat(inside.pictureProperty().get().orElseThrow().cards()).hasSize(2);
    double error = inside.cutOutProperty().get().orElseThrow().error();
    inside.solo(0);
    double first = inside.cutOutProperty().get().orElseThrow().error();
    inside.solo(1);
    double second = inside.cutOutProperty().get().orElseThrow().error();
    assertThat(error).isLessThan(first).isLessThan(second);
    inside.all();
    assertThat(inside.listProperty().get()).isEqualTo(whole);
  }

  @Test
  void everyTasteOfRankTwoCanBeWalkedThrough() {
    enterAs(horrorFan());
    var tastes = new TastesViewModel(lab.desk(), new SameThreadRunner());
    var counted = tastes.countedProperty().get().orElseThrow();
    int lists = counted.tastes().lists().size();
    assertThat(tastes.dial().borders()).hasSize(lists).isSorted();
    tastes.go(-5);
    assertThat(tastes.indexProperty().get()).isZero();
    tastes.go(lists + 5);
    assertThat(tastes.indexProperty().get()).isEqualTo(lists - 1);
    tastes.turn(0);
    assertThat(tastes.indexProperty().get()).isZero();
    assertThat(tastes.movies()).hasSize(6);
    assertThat(tastes.landingsProperty().get())
        .anyMatch(landing -> landing.name().equals("Horror fan"));
  }

  @Test
  void whatStaysOverTheSeedsCanBeTakenAwayUntilAChoiceChanges() {
    enterAs(horrorFan());
    lab.desk().go(3);
    var choices = new ChoicesViewModel(lab.desk(), new SameThreadRunner());
    assertThat(choices.drawnStability()).isEmpty();
    choices.measureStability();
    var found = choices.stabilityProperty().get().orElseThrow();
    assertThat(found.rank()).isEqualTo(3);
    assertThat(found.lists()).hasSize(10);
    var drawn = choices.drawnStability().orElseThrow();
    assertThat(drawn.picture().svg()).contains("Horror fan, rank 3: what stays over 10 seeds");
    assertThat(drawn.csv().lines()).hasSize(1 + found.stays().size());
    choices.filter(f -> new MovieFilter(1, 4, Combination.ALL));
    assertThat(choices.stabilityProperty().get()).isEmpty();
    var counts = choices.countsProperty().get().orElseThrow();
    assertThat(choices.listedCounts().orElseThrow().csv())
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "filter,min_ratings,min_mean,movies,ratings\nany,1,4.0,%d,%d\nall,1,4.0,%d,%d\n",
                counts.any().movies(),
                counts.any().ratings(),
                counts.all().movies(),
                counts.all().ratings()));
    assertThat(choices.listedCounts().orElseThrow().markdown())
        .contains(
            "more than 1 ratings, a mean above 4\n",
            "| both must hold (AND) | " + counts.all().movies() + " | ");
  }

  @Test
  void aRunWithOtherChoicesIsHeldAgainstTheKeptOneAndTheLabStaysAsItIs() {
    enterAs(horrorFan());
    lab.desk().go(3);
    var before = lab.desk().modelProperty().get();
    var choices = new ChoicesViewModel(lab.desk(), new SameThreadRunner());
    assertThat(choices.countsProperty().get().orElseThrow().any().movies()).isPositive();
    choices.settings(s -> s.withStopping(0.5, 3));
    choices.train();
    assertThat(choices.runsProperty().get().orElseThrow().models()).hasSize(2);
    assertThat(lab.desk().modelProperty().get()).isEqualTo(before);
    assertThat(choices.drawnRuns().orElseThrow().csv())
        .startsWith("run,components,init,seed,tol,")
        .contains("\nkept,3,nndsvd,0,0.01,", "\nnow,3,nndsvd,0,0.5,3,");
    assertThat(choices.listedRuns().orElseThrow().markdown())
        .contains("## Kept: rank 3 · nndsvd · tol 0.01 · ", "## Now: rank 3 · nndsvd · tol 0.5 · ");
    choices.useForAll();
    assertThat(lab.desk().ranks().settingsProperty().get().tolerance()).isEqualTo(0.5);
    assertThat(choices.differs()).isFalse();
  }
}

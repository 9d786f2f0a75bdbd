package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.session.CurrentModel;
import org.cinefactor.ui.session.CurrentOptions;
import org.cinefactor.ui.session.CurrentPredictions;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.ui.task.WaitingRunner;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.ModelOrigin;
import org.cinefactor.workspace.store.PreliminaryModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of a large data set before its model is trained: movies 1 to 3 are liked together. */
class PreliminaryListTest {
  @TempDir Path folder;

  private final WaitingRunner runner = new WaitingRunner();
  private Workspace workspace;
  private Settings settings;
  private OpenData open;
  private CurrentModel answers;
  private CurrentProfile person;
  private CurrentPredictions predictions;
  private RecommendationsViewModel list;
  private ObservableValue<String> words;
  private ObservableValue<Boolean> canTrain;

  @BeforeEach
  void openALargeDataSet() throws IOException {
    workspace = SmallWorkspace.in(folder, new PreliminaryModel(30, 36));
    settings = Settings.notebook().withNmf(Settings.notebook().nmf().withComponents(2));
    workspace.preferences().change(p -> p.withSettings(settings));
    open = new OpenData(workspace, runner);
    answers = new CurrentModel(workspace, open, runner);
    person = new CurrentProfile(ProfileHistory.of(Profile.empty().rated(1, 5)), _ -> {});
    predictions = new CurrentPredictions(workspace, answers, person, new SameThreadRunner());
    list =
        new RecommendationsViewModel(
            person,
            answers,
            new CurrentOptions(workspace.preferences()),
            workspace.firstPicture(),
            new SameThreadRunner());
    words = list.preliminary();
    canTrain = list.canTrain();
    open.openUsual();
    run(0);
    assertThat(list.stateProperty().get()).isEqualTo(ListState.LOADING);
    run(1);
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void aPreliminaryListIsThereAtOnceSaysSoAndFollowsTheStars() {
    assertThat(now().model().origin()).isEqualTo(ModelOrigin.PRELIMINARY);
    assertThat(answers.making().state().busy()).isTrue();
    assertThat(words.getValue())
        .isEqualTo(
            "Preliminary: learned from 8 of 8 people. Your stars move it already. The list from"
                + " everybody comes when its model is trained.");
    assertThat(canTrain.getValue()).isFalse();
    assertThat(ids().subList(0, 2)).containsExactlyInAnyOrder(2, 3);
    person.rate(now().data().catalog().movie(1).orElseThrow(), OptionalDouble.empty());
    person.rate(now().data().catalog().movie(4).orElseThrow(), OptionalDouble.of(5));
    assertThat(ids().subList(0, 2)).containsExactlyInAnyOrder(5, 6);
  }

  @Test
  void theTrainedModelTakesItsPlaceAndIsKept() {
    run(2);
    assertThat(now().model().origin()).isEqualTo(ModelOrigin.TRAINED);
    assertThat(now().settings()).isEqualTo(settings);
    assertThat(words.getValue()).isEmpty();
    assertThat(canTrain.getValue()).isFalse();
    open.openUsual();
    run(3);
    run(4);
    assertThat(now().model().origin()).isEqualTo(ModelOrigin.KEPT);
    assertThat(runner.started()).isEqualTo(5);
  }

  /** Neither settings nor the list of the next start, nor stars that it would be fitted for. */
  @Test
  void nothingOfAPreliminaryModelIsKept() throws IOException {
    assertThat(workspace.preferences().current().settings()).isEqualTo(settings);
    assertThat(folder.resolve("home/models")).doesNotExist();
    assertThat(predictions.of(new SimpleObjectProperty<>(List.of(2))).get()).isEmpty();
    workspace.keep(now(), person.profile(), now().list(person.profile(), ListOptions.none()));
    workspace.close();
    assertThat(folder.resolve("home/last-list.json")).doesNotExist();
    workspace = SmallWorkspace.in(folder);
  }

  @Test
  void afterACancelItGoesOnAnsweringAndTheModelCanBeTrainedAfterAll() {
    answers.making().cancel();
    assertThat(words.getValue()).endsWith("The model of everybody was not trained.");
    assertThat(canTrain.getValue()).isTrue();
    assertThat(answers.wantedProperty().get()).isEqualTo(settings);
    assertThat(list.stateProperty().get()).isEqualTo(ListState.FULL);
    list.train();
    assertThat(canTrain.getValue()).isFalse();
    run(3);
    assertThat(now().model().origin()).isEqualTo(ModelOrigin.TRAINED);
  }

  /** The same wish again does not begin anew what is on its way; another one does. */
  @Test
  void anotherWishIsTrainedInPlaceOfTheFirst() {
    answers.want(settings);
    assertThat(runner.started()).isEqualTo(3);
    Settings three = settings.withNmf(settings.nmf().withComponents(3));
    answers.want(three);
    assertThat(runner.cancelled(2)).isTrue();
    run(3);
    assertThat(now().settings()).isEqualTo(three);
    assertThat(now().model().origin()).isEqualTo(ModelOrigin.TRAINED);
    assertThat(answers.making().state()).isEqualTo(WorkState.DONE);
  }

  private void run(int which) {
    runner.begin(which);
    runner.finish(which);
  }

  private LoadedRecommender now() {
    return answers.currentProperty().get().orElseThrow();
  }

  private List<Integer> ids() {
    return list.placesProperty().get().stream()
        .map(ListPlace::movie)
        .map(movie -> movie.id())
        .toList();
  }
}

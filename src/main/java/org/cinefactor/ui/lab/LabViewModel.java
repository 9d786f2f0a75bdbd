package org.cinefactor.ui.lab;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.evaluate.Persona;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.RankModelStore;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.lab.curves.CurvesViewModel;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.lab.desk.People;
import org.cinefactor.ui.lab.desk.Player;
import org.cinefactor.ui.lab.desk.Ranks;
import org.cinefactor.ui.lab.lesson.LessonViewModel;
import org.cinefactor.ui.lab.save.ExportViewModel;
import org.cinefactor.ui.lab.sidebyside.SideBySideViewModel;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.ModelText;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.store.TrainingFigures;

/** The state of the whole lab: the view, the rank, the person, and the progress of training. */
public final class LabViewModel {
  private static final Texts TEXTS = Texts.of(LabViewModel.class);

  private final Desk desk;
  private final Player player;
  private final TaskRunner runner;
  private final SideBySideViewModel sideBySide;
  private final CurvesViewModel curves;
  private final LessonViewModel lesson;
  private final ExportViewModel exports;
  private final ReadOnlyBooleanWrapper entered = new ReadOnlyBooleanWrapper(this, "entered");
  private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting");

  /**
   * Looks at the open data set; nothing is trained before {@link #enter}.
   *
   * @param person whose ratings can be looked at; they are never changed
   * @param open the data set
   * @param personas the typical people who can be looked at
   * @param folder where the models of all ranks are kept
   * @param runner runs the training
   */
  public LabViewModel(
      CurrentProfile person,
      OpenData open,
      List<Persona> personas,
      RankModelStore folder,
      TaskRunner runner) {
    this.runner = runner;
    var people = new People(person);
    this.desk = new Desk(new Ranks(open, folder, runner), people);
    this.player = new Player(desk);
    this.sideBySide = new SideBySideViewModel(desk, desk.shows(LabPage.SIDE_BY_SIDE));
    this.curves = new CurvesViewModel(desk, runner);
    this.lesson = new LessonViewModel(desk, player, runner);
    this.exports = new ExportViewModel(desk, curves.measuredProperty(), runner);
    open.dataProperty()
        .subscribe(
            data ->
                data.ifPresent(
                    set -> people.add(personas.stream().map(p -> known(p, set)).toList())));
  }

  private static org.cinefactor.lab.Person known(Persona persona, DataSet data) {
    return org.cinefactor.lab.Person.who(PersonaName.of(persona), persona.ratingsIn(data.catalog()))
        .withRelevant(persona.relevantIn(data.catalog()));
  }

  /** True if a view is the one that is shown. */
  ObservableValue<Boolean> shows(LabPage one) {
    return desk.shows(one);
  }

  Desk desk() {
    return desk;
  }

  Player player() {
    return player;
  }

  SideBySideViewModel sideBySide() {
    return sideBySide;
  }

  CurvesViewModel curves() {
    return curves;
  }

  /** Opens a lesson's file; one that is none is explained. */
  public void open(Path lessonFile) {
    lesson.open(lessonFile);
  }

  LessonViewModel lesson() {
    return lesson;
  }

  ExportViewModel exports() {
    return exports;
  }

  TaskRunner runner() {
    return runner;
  }

  /** The view that is shown. */
  ObjectProperty<LabPage> pageProperty() {
    return desk.pageProperty();
  }

  /** True if it is shown to a class: large type, fewer controls. */
  BooleanProperty presentingProperty() {
    return presenting;
  }

  /** The person has come to the lab: from now on the models are got. */
  public void enter() {
    entered.set(true);
    desk.ranks().begin();
  }

  /** The person has gone elsewhere: nothing plays on unseen. */
  public void leave() {
    player.stop();
    entered.set(false);
  }

  /** True if the person is in the lab. */
  ReadOnlyBooleanProperty enteredProperty() {
    return entered.getReadOnlyProperty();
  }

  /** The person has been elsewhere for a while: the models give their memory back. */
  void rest() {
    if (!entered.get()) {
      desk.ranks().letGo();
    }
  }

  /** The model whose list is shown, in one line. */
  public ObservableValue<String> model() {
    return desk.modelProperty()
        .map(now -> now.map(LabViewModel::words).orElse(TEXTS.get("model.none")));
  }

  private static String words(LabModel model) {
    long ratings = model.data().ratings().matrix().size();
    return ModelText.of(
        TrainingFigures.of(model.training(), ratings),
        model.rank(),
        model.stopping().tooEarly(model.settings()));
  }

  /** True if models are on their way. */
  ObservableValue<Boolean> busy() {
    LatestJob<?> opening = desk.ranks().opening();
    LatestJob<?> filling = desk.ranks().filling();
    return Bindings.createBooleanBinding(
        () -> opening.state().busy() || filling.state().busy(),
        opening.stateProperty(),
        filling.stateProperty());
  }

  /** Progress of the models, in words. */
  ObservableValue<String> progress() {
    Ranks ranks = desk.ranks();
    return Bindings.createStringBinding(
        this::progressWords,
        ranks.opening().stateProperty(),
        ranks.opening().failureProperty(),
        ranks.filling().stateProperty(),
        ranks.filling().stepProperty(),
        ranks.filling().failureProperty(),
        ranks.availableProperty());
  }

  private String progressWords() {
    Ranks ranks = desk.ranks();
    if (ranks.opening().state() == WorkState.FAILED) {
      return ranks.opening().failureProperty().get();
    }
    if (ranks.filling().state() == WorkState.FAILED) {
      return ranks.filling().failureProperty().get();
    }
    int available = ranks.availableProperty().get();
    if (ranks.opening().state().busy() || ranks.filling().state().busy()) {
      return TEXTS.format("ranks.coming", available, Ranks.MOST);
    }
    return available == Ranks.MOST
        ? TEXTS.get("ranks.all")
        : TEXTS.format("ranks.ready", available, Ranks.MOST);
  }

  /** True if training was stopped, or failed, before all ranks were there. */
  ObservableValue<Boolean> canResume() {
    Ranks ranks = desk.ranks();
    return Bindings.createBooleanBinding(
        () ->
            (over(ranks.opening()) || over(ranks.filling()))
                && !ranks.opening().state().busy()
                && !ranks.filling().state().busy()
                && ranks.availableProperty().get() < Ranks.MOST,
        ranks.opening().stateProperty(),
        ranks.filling().stateProperty(),
        ranks.availableProperty());
  }

  private static boolean over(LatestJob<?> job) {
    return job.state() == WorkState.CANCELLED || job.state() == WorkState.FAILED;
  }
}

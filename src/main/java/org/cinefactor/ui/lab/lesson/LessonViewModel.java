package org.cinefactor.ui.lab.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.ExperimentRunner;
import org.cinefactor.lab.lesson.FigureCheck;
import org.cinefactor.lab.lesson.Lesson;
import org.cinefactor.lab.lesson.LessonCheck;
import org.cinefactor.lab.lesson.LessonException;
import org.cinefactor.lab.lesson.LessonFile;
import org.cinefactor.lab.lesson.LessonStep;
import org.cinefactor.lab.lesson.LessonView;
import org.cinefactor.lab.lesson.Lessons;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.lab.desk.Desk;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.lab.desk.Player;
import org.cinefactor.ui.lab.desk.Ranks;
import org.cinefactor.ui.lab.desk.Whose;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WorkState;

/**
 * The state of the lesson that is taught, whose steps set the lab's views. Any state of the lab is
 * saved as a lesson of one step, and a lesson's figures are worked out again here and compared.
 */
public final class LessonViewModel {
  private static final Texts TEXTS = Texts.of(LessonViewModel.class);

  private final Desk desk;
  private final Player player;
  private final LatestJob<List<FigureCheck>> checking;
  private final LatestJob<Path> saving;
  private final LatestJob<List<Lesson>> reading;
  private final ReadOnlyObjectWrapper<List<Lesson>> shipped =
      new ReadOnlyObjectWrapper<>(this, "shipped", List.of());
  private final ReadOnlyObjectWrapper<Optional<Lesson>> lesson =
      new ReadOnlyObjectWrapper<>(this, "lesson", Optional.empty());
  private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(this, "step");
  private final ReadOnlyObjectWrapper<List<FigureCheck>> findings =
      new ReadOnlyObjectWrapper<>(this, "findings", List.of());
  private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "");

  public LessonViewModel(Desk desk, Player player, TaskRunner runner) {
    this.desk = desk;
    this.player = player;
    this.checking = new LatestJob<>(runner, this::checked);
    this.saving = new LatestJob<>(runner, file -> verdict.set(TEXTS.format("saved", file)));
    this.reading = new LatestJob<>(runner, shipped::set);
    reading.start(_ -> shipped());
    checking.stateProperty().subscribe(state -> tell(state, checking, TEXTS.get("checking")));
    saving.stateProperty().subscribe(state -> tell(state, saving, TEXTS.get("saving")));
  }

  /** The lesson; empty while none is taught. */
  public ReadOnlyObjectProperty<Optional<Lesson>> lessonProperty() {
    return lesson.getReadOnlyProperty();
  }

  /** Number of the current step, from 0. */
  public ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Findings of the check, figure by figure. */
  public ReadOnlyObjectProperty<List<FigureCheck>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** Result of checking, opening or saving, in a sentence. */
  public ReadOnlyStringProperty verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  /** The question that the view shown answers. */
  String question() {
    return desk.pageProperty().get().question();
  }

  LatestJob<?> checking() {
    return checking;
  }

  /** The step that is taught now. */
  public Optional<LessonStep> now() {
    return lesson.get().map(l -> l.steps().get(step.get()));
  }

  /** The lessons that come with the program; none while they are being read. */
  ReadOnlyObjectProperty<List<Lesson>> shippedProperty() {
    return shipped.getReadOnlyProperty();
  }

  /** True when nothing is left to be read of the lessons that come with the program. */
  boolean hasRead() {
    return !reading.state().busy();
  }

  /** Reads the lessons that come with the program. */
  public static List<Lesson> shipped() {
    var all = new ArrayList<Lesson>();
    for (String name : Lessons.names()) {
      try {
        all.add(Lessons.read(name));
      } catch (LessonException e) {
        throw new IllegalStateException("a shipped lesson cannot be read", e); // not shown
      }
    }
    return all;
  }

  /** Teaches a lesson from its first step. */
  public void teach(Lesson wanted) {
    checking.cancel();
    findings.set(List.of());
    verdict.set("");
    step.set(0);
    lesson.set(Optional.of(wanted));
    apply();
  }

  /** Opens a lesson's file; a file that is none is explained, and the lesson before goes on. */
  public void open(Path file) {
    try {
      teach(LessonFile.read(file));
    } catch (LessonException e) {
      verdict.set(String.valueOf(e.getMessage()));
    }
  }

  /** One step further, or back. */
  public void go(int by) {
    lesson
        .get()
        .ifPresent(
            l -> {
              int next = Math.clamp(step.get() + by, 0, l.steps().size() - 1);
              if (next != step.get()) {
                step.set(next);
                apply();
              }
            });
  }

  /** Ends the lesson; the views stay as they are. */
  public void close() {
    checking.cancel();
    lesson.set(Optional.empty());
    findings.set(List.of());
    verdict.set("");
  }

  /** Sets the views as the step says. */
  void apply() {
    now().ifPresent(this::apply);
  }

  private void apply(LessonStep wanted) {
    player.stop();
    Experiment experiment = wanted.experiment();
    desk.ranks().use(experiment.filter(), experiment.settings());
    desk.people().choose(new Whose.Guest(experiment.person()));
    if (wanted.view() == LessonView.SIDE_BY_SIDE) {
      desk.compare(experiment.ranks());
    } else {
      desk.go(experiment.ranks().getLast());
    }
    desk.pageProperty().set(page(wanted.view()));
    if (wanted.view() == LessonView.TIME_LAPSE) {
      player.fromTheStart();
    }
  }

  private static LabPage page(LessonView view) {
    return switch (view) {
      case SIDE_BY_SIDE -> LabPage.SIDE_BY_SIDE;
      case CURVES -> LabPage.CURVES;
      case TRAINING -> LabPage.CONVERGENCE;
      case SEALED_GUESS -> LabPage.GUESS;
      case TOP_TEN, TIME_LAPSE -> LabPage.TOP_TEN;
      case INSIDE -> LabPage.INSIDE;
      case TASTES -> LabPage.TASTES;
      case CHOICES -> LabPage.CHOICES;
    };
  }

  private static LessonView view(LabPage page) {
    return switch (page) {
      case TOP_TEN -> LessonView.TOP_TEN;
      case GUESS -> LessonView.SEALED_GUESS;
      case SIDE_BY_SIDE -> LessonView.SIDE_BY_SIDE;
      case CURVES -> LessonView.CURVES;
      case CONVERGENCE -> LessonView.TRAINING;
      case INSIDE -> LessonView.INSIDE;
      case TASTES -> LessonView.TASTES;
      case CHOICES -> LessonView.CHOICES;
    };
  }

  /** Works all figures of the lesson out again, and compares. */
  public void check() {
    Optional<DataSet> data = desk.data();
    if (data.isPresent() && lesson.get().isPresent()) {
      Lesson wanted = lesson.get().get();
      findings.set(List.of());
      checking.start(
          progress -> new LessonCheck(new ExperimentRunner(data.get())).of(wanted, progress));
    }
  }

  private void checked(List<FigureCheck> all) {
    findings.set(all);
    long differ = all.stream().filter(f -> !f.agrees()).count();
    verdict.set(
        all.isEmpty()
            ? TEXTS.get("checked.none")
            : differ == 0
                ? TEXTS.format("checked.agree", all.size())
                : TEXTS.format("checked.differ", differ, all.size()));
  }

  /** Saves what the lab shows now, with its figures, as a lesson of one step. */
  public void save(Path file, String question, String narration) {
    Optional<DataSet> data = desk.data();
    if (data.isEmpty()) {
      return;
    }
    Lesson state = new Lesson(question, narration, List.of(state(data.get(), question, narration)));
    saving.start(
        progress -> {
          write(file, new LessonCheck(new ExperimentRunner(data.get())).filled(state, progress));
          return file;
        });
  }

  private static void write(Path file, Lesson lesson) throws IOException {
    LessonFile.write(file, lesson);
  }

  private LessonStep state(DataSet data, String question, String narration) {
    LessonView view = view(desk.pageProperty().get());
    Ranks ranks = desk.ranks();
    Experiment experiment =
        new Experiment(
            data.name(),
            data.fingerprint(),
            ranks.filterProperty().get(),
            ranks.settingsProperty().get(),
            view == LessonView.SIDE_BY_SIDE
                ? desk.compared()
                : view == LessonView.TASTES ? List.of(2) : List.of(desk.rankProperty().get()),
            desk.personProperty().get(),
            Desk.PLACES);
    return new LessonStep(question, narration, view, experiment, Optional.empty());
  }

  private void tell(WorkState state, LatestJob<?> job, String busy) {
    switch (state) {
      case WAITING, RUNNING -> verdict.set(busy);
      case FAILED -> verdict.set(job.failureProperty().get());
      case CANCELLED -> verdict.set(TEXTS.get("stopped"));
      case IDLE, DONE -> {}
    }
  }
}

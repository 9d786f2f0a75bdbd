package org.cinefactor.ui.lab.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cinefactor.lab.lesson.FigureCheck;
import org.cinefactor.lab.lesson.Lesson;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.WrappedTooltip;
import org.cinefactor.ui.task.WorkState;
import org.kordamp.ikonli.feather.Feather;

/** The bar with the current step of a lesson: its question, its notes, and the buttons to go on. */
public final class LessonStrip extends VBox {
  private static final Texts TEXTS = Texts.of(LessonStrip.class);

  private static final int SHOWN = 3;

  private final LessonViewModel model;
  private final Label where = new Label();
  private final Label question = new Label();
  private final Label narration = new Label();
  private final Label verdict = new Label();
  private final Tooltip details = new WrappedTooltip();
  private final Button back;
  private final Button next;

  public LessonStrip(LessonViewModel model) {
    this.model = model;
    getStyleClass().add("lesson");
    where.getStyleClass().add("lesson-where");
    question.getStyleClass().add("lesson-question");
    question.setWrapText(true);
    question.setId("lesson-question");
    narration.getStyleClass().add("lesson-narration");
    narration.setWrapText(true);
    narration.setMinHeight(USE_PREF_SIZE);
    question.setMinHeight(USE_PREF_SIZE);
    verdict.getStyleClass().add("lesson-verdict");
    verdict.setWrapText(true);
    verdict.setId("lesson-verdict");
    verdict.textProperty().bind(model.verdictProperty());
    back = Icons.button(Feather.CHEVRON_LEFT, TEXTS.get("previous"), () -> model.go(-1));
    next = new Button(TEXTS.get("next"), Icons.of(Feather.CHEVRON_RIGHT));
    next.setId("lesson-next");
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(_ -> model.go(1));
    var lines = new VBox(question, narration, verdict);
    lines.getStyleClass().add("lesson-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    var body = new HBox(lines, way());
    body.getStyleClass().add("lesson-body");
    getChildren().add(body);
    model.lessonProperty().subscribe(_ -> show());
    model.stepProperty().subscribe(_ -> show());
    model.verdictProperty().subscribe(_ -> show());
    model.findingsProperty().subscribe(this::explain);
  }

  private VBox way() {
    var check = new Button(TEXTS.get("check"));
    check.setId("lesson-check");
    check.setTooltip(new Tooltip(TEXTS.get("check.tip")));
    check.setMinWidth(USE_PREF_SIZE);
    check.getStyleClass().addAll("small", "quiet");
    check.setOnAction(_ -> model.check());
    check.disableProperty().bind(model.checking().stateProperty().map(WorkState::busy));
    check.visibleProperty().bind(model.lessonProperty().map(Optional::isPresent));
    var again = Icons.button(Feather.ROTATE_CCW, TEXTS.get("again"), model::apply);
    var close = Icons.button(Feather.X, TEXTS.get("close"), model::close);
    var steps = new HBox(back, next, again, close);
    steps.getStyleClass().add("making-line");
    steps.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var second = new HBox(where, space, check);
    second.getStyleClass().add("making-line");
    where.setMinWidth(USE_PREF_SIZE);
    var way = new VBox(steps, second);
    way.getStyleClass().add("lesson-way");
    way.setMinWidth(USE_PREF_SIZE);
    return way;
  }

  private void show() {
    Optional<Lesson> lesson = model.lessonProperty().get();
    boolean said = !model.verdictProperty().get().isEmpty();
    setVisible(lesson.isPresent() || said);
    setManaged(lesson.isPresent() || said);
    verdict.setVisible(said);
    verdict.setManaged(said);
    lesson.ifPresent(
        l -> {
          int step = model.stepProperty().get();
          where.setText(TEXTS.format("step", step + 1, l.steps().size()));
          where.setTooltip(new WrappedTooltip(TEXTS.format("step.tip", l.title(), l.summary())));
          question.setText(l.steps().get(step).question());
          narration.setText(l.steps().get(step).narration());
          back.setDisable(step == 0);
          next.setDisable(step == l.steps().size() - 1);
        });
    boolean taught = lesson.isPresent();
    question.setVisible(taught);
    question.setManaged(taught);
    narration.setVisible(taught);
    narration.setManaged(taught);
  }

  private void explain(List<FigureCheck> findings) {
    List<FigureCheck> differ = findings.stream().filter(f -> !f.agrees()).toList();
    String text =
        differ.stream()
            .limit(SHOWN)
            .map(f -> TEXTS.format("differs", f.step(), f.figure(), f.expected(), f.found()))
            .collect(Collectors.joining("\n"));
    details.setText(text);
    details.setWrapText(true);
    details.setMaxWidth(600);
    verdict.setTooltip(text.isEmpty() ? null : details);
  }
}

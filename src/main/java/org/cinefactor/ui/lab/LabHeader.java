package org.cinefactor.ui.lab;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cinefactor.lab.Person;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.gradual.Gradual;
import org.cinefactor.ui.control.gradual.GradualParts;
import org.cinefactor.ui.lab.desk.Ranks;
import org.cinefactor.ui.lab.desk.Whose;
import org.cinefactor.ui.lab.lesson.LessonMenu;
import org.cinefactor.ui.lab.save.ExportMenu;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The header of the lab: the person, the progress of training, and what concerns the whole lab. */
final class LabHeader extends HBox implements Gradual {
  private static final Texts TEXTS = Texts.of(LabHeader.class);

  /** As many letters are always seen whole; a sentence on what failed may be cut. */
  private static final int SHORT = 30;

  /**
   * In less width the title, which the rail says too, leaves its place to the person, and so does
   * the number of ranks: the bar beside it shows it while they come, the strip below when all are
   * there.
   */
  private static final double ROOM_FOR_TITLE = 970;

  /** In a narrow window the person needs the width more than the bar does. */
  private static final double LEAST_BAR = 28;

  private final LabViewModel model;
  private final GradualParts parts = new GradualParts(this);

  LabHeader(LabViewModel model, LessonMenu lessons, ExportMenu exports) {
    this.model = model;
    getStyleClass().add("lab-header");
    var title = new Label(TEXTS.get("title"));
    title.getStyleClass().add("lab-title");
    title.setMinWidth(USE_PREF_SIZE);
    title.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_TITLE));
    title.managedProperty().bind(title.visibleProperty());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    exports.visibleProperty().bind(model.presentingProperty().not());
    exports.managedProperty().bind(exports.visibleProperty());
    parts.append(List.of(() -> title, this::person, () -> space));
    parts.append(List.of(this::progress, this::bar, this::cancel, this::resume));
    parts.append(List.of(() -> lessons, () -> exports, this::presenter));
  }

  @Override
  public boolean isWhole() {
    return parts.isWhole();
  }

  private ComboBox<Whose> person() {
    var box = new ComboBox<Whose>();
    box.setId("lab-person");
    LazyTooltip.on(
        box,
        model
            .desk()
            .people()
            .chosenProperty()
            .map(now -> words(now.person()) + "\n" + TEXTS.get("person.tip")));
    box.setAccessibleText(TEXTS.get("person"));
    box.setCellFactory(_ -> new PersonCell(LabHeader::words));
    box.setButtonCell(new PersonCell(LabHeader::brief));
    var people = model.desk().people();
    people
        .allProperty()
        .subscribe(
            all -> {
              box.getItems().setAll(all);
              box.getSelectionModel().select(people.chosenProperty().get());
            });
    people.chosenProperty().subscribe(box.getSelectionModel()::select);
    box.setOnAction(
        _ -> {
          Whose wanted = box.getValue();
          if (wanted != null && !wanted.equals(people.chosenProperty().get())) {
            people.choose(wanted);
          }
        });
    return box;
  }

  private Label progress() {
    var words = new Label();
    words.getStyleClass().add("lab-progress");
    words.textProperty().bind(model.progress());
    words
        .minWidthProperty()
        .bind(words.textProperty().map(text -> text.length() <= SHORT ? USE_PREF_SIZE : 0));
    words
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.presentingProperty().get() && (isWide() || !isShownElsewhere()),
                model.presentingProperty(),
                widthProperty(),
                model.busy(),
                model.desk().ranks().availableProperty()));
    words.managedProperty().bind(words.visibleProperty());
    LazyTooltip.on(words, words.textProperty());
    return words;
  }

  private ProgressBar bar() {
    var bar = new ProgressBar();
    bar.setPrefWidth(110);
    LazyTooltip.on(bar, model.progress());
    bar.setMinWidth(LEAST_BAR);
    bar.progressProperty()
        .bind(model.desk().ranks().availableProperty().divide((double) Ranks.MOST));
    return shownWhile(model.busy(), bar);
  }

  private Button cancel() {
    return shownWhile(
        model.busy(),
        Icons.button(Feather.X, TEXTS.get("training.stop"), model.desk().ranks()::cancel));
  }

  private Button resume() {
    var resume = new Button(TEXTS.get("training.resume"));
    resume.setMinWidth(USE_PREF_SIZE);
    resume.setOnAction(_ -> model.desk().ranks().resume());
    return shownWhile(model.canResume(), resume);
  }

  private boolean isShownElsewhere() {
    return model.busy().getValue() || model.desk().ranks().availableProperty().get() == Ranks.MOST;
  }

  private boolean isWide() {
    return getWidth() > ROOM_FOR_TITLE;
  }

  private static <N extends Node> N shownWhile(ObservableValue<Boolean> so, N node) {
    node.visibleProperty().bind(so);
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  private ToggleButton presenter() {
    var button = new ToggleButton(TEXTS.get("present"), Icons.of(Feather.MONITOR));
    LazyTooltip.on(button, TEXTS.get("present.tip"));
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("flat");
    button.selectedProperty().bindBidirectional(model.presentingProperty());
    return button;
  }

  private static String words(Person person) {
    return TEXTS.format("person.ratings", person.name(), person.ratings().size());
  }

  private static String brief(Person person) {
    return TEXTS.format("person.brief", person.name(), person.ratings().size());
  }

  private static final class PersonCell extends ListCell<Whose> {
    private final Function<Person, String> words;

    PersonCell(Function<Person, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Whose whose, boolean empty) {
      super.updateItem(whose, empty);
      setText(whose == null || empty ? null : words.apply(whose.person()));
    }
  }
}

package org.cinefactor.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Scale;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.layout.Zeros;
import org.cinefactor.text.Texts;

/** The first rows of a table of ratings, and choices that say how it is read. */
final class TableQuestionView extends VBox {
  private static final Texts TEXTS = Texts.of(TableQuestionView.class);

  private static final int LONGEST = 24;

  private final TableViewModel model;

  /** Had the keyboard before the question, and gets it back. */
  private Optional<Node> before = Optional.empty();

  TableQuestionView(TableViewModel model) {
    this.model = model;
    getStyleClass().add("table-question");
    visibleProperty().bind(model.previewProperty().map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
    model.previewProperty().subscribe(shown -> shown.ifPresentOrElse(this::show, this::close));
  }

  private void show(TablePreview preview) {
    Optional<String> choice = keyboard();
    boolean anew = getChildren().isEmpty();
    if (anew) {
      before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }
    build(preview);
    choice
        .or(() -> anew ? Optional.of(TEXTS.get("person")) : Optional.empty())
        .ifPresent(this::ask);
  }

  private void close() {
    if (isFocusWithin()) {
      before.ifPresent(Node::requestFocus);
    }
    before = Optional.empty();
    getChildren().clear();
  }

  /** The choice that has the keyboard. */
  private Optional<String> keyboard() {
    return lookupAll(".table-box").stream()
        .filter(Node::isFocused)
        .map(Node::getAccessibleText)
        .findFirst();
  }

  /** Gives a choice the keyboard. */
  private void ask(String choice) {
    lookupAll(".table-box").stream()
        .filter(box -> choice.equals(box.getAccessibleText()))
        .forEach(Node::requestFocus);
  }

  private void build(TablePreview preview) {
    RatingsLayout layout = preview.layout();
    var title = new Label(TEXTS.format("question", preview.file()));
    title.getStyleClass().add("section-title");
    var problem = new Label();
    problem.setWrapText(true);
    problem.getStyleClass().add("failure");
    problem.textProperty().bind(model.problem());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    getChildren()
        .setAll(
            title,
            sentence(titles(preview)),
            rows(preview, layout),
            choices(layout),
            problem,
            buttons());
  }

  private static String titles(TablePreview preview) {
    return preview.titles().isEmpty()
        ? TEXTS.get("question.untitled")
        : TEXTS.format("question.titled", preview.titles());
  }

  private static Node rows(TablePreview preview, RatingsLayout layout) {
    var grid = new GridPane();
    grid.getStyleClass().add("table-rows");
    RatingColumns columns = layout.columns();
    List<String> names = TableViewModel.columns(layout);
    for (int c = 0; c < names.size(); c++) {
      grid.add(cell(names.get(c), c, columns, "table-name"), c + 1, 0);
    }
    grid.add(styled(TEXTS.get("read.as"), "table-name"), 0, 0);
    int line = 1;
    for (List<String> row : preview.rows()) {
      for (int c = 0; c < Math.min(row.size(), names.size()); c++) {
        grid.add(cell(row.get(c).strip(), c, columns, "table-field"), c + 1, line);
      }
      boolean rated = columns.rating() >= 0 && columns.rating() < row.size();
      String stars = rated ? TableWords.stars(layout, row.get(columns.rating())) : "";
      grid.add(styled(stars, "table-field"), 0, line++);
    }
    var scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("table-scroll");
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToHeight(true);
    return scroll;
  }

  private static Label cell(String text, int column, RatingColumns columns, String style) {
    Label label = styled(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text, style);
    if (column == columns.user() || column == columns.movie() || column == columns.rating()) {
      label.getStyleClass().add("table-used");
    }
    return label;
  }

  private static Label styled(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private Node choices(RatingsLayout layout) {
    var all = new FlowPane();
    all.getStyleClass().add("table-choices");
    all.getChildren().addAll(columns(layout));
    all.getChildren()
        .add(
            choice(
                TEXTS.get("scale"),
                List.of(Scale.values()),
                TableWords::of,
                layout.scale(),
                model::scale));
    if (layout.scale().least() > 0) {
      all.getChildren()
          .add(
              choice(
                  TEXTS.get("zero"),
                  List.of(Zeros.values()),
                  TableWords::of,
                  layout.zeros(),
                  model::zeros));
    }
    all.getChildren()
        .add(
            choice(
                TEXTS.get("separator"),
                List.of(Separator.values()),
                TableWords::of,
                layout.separator(),
                model::separator));
    return all;
  }

  private List<Node> columns(RatingsLayout layout) {
    RatingColumns now = layout.columns();
    return List.of(
        column(
            TEXTS.get("person"),
            layout,
            now.user(),
            c -> model.columns(c, now.movie(), now.rating())),
        column(
            TEXTS.get("movie"),
            layout,
            now.movie(),
            c -> model.columns(now.user(), c, now.rating())),
        column(
            TEXTS.get("rating"),
            layout,
            now.rating(),
            c -> model.columns(now.user(), now.movie(), c)));
  }

  private static Node column(
      String words, RatingsLayout layout, int now, Consumer<Integer> chosen) {
    List<String> names = TableViewModel.columns(layout);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      places.add(i);
    }
    return choice(words, places, i -> i < 0 ? "" : names.get(i), now, chosen);
  }

  private static <T> Node choice(
      String words, List<T> values, Function<T, String> text, T now, Consumer<T> chosen) {
    var label = new Label(words);
    label.getStyleClass().add("setting-sentence");
    var box = new ComboBox<T>();
    box.getItems().setAll(values);
    box.setAccessibleText(words);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : text.apply(value);
          }

          @Override
          public T fromString(String string) {
            return now;
          }
        });
    if (values.contains(now)) {
      box.setValue(now);
    }
    box.setOnAction(_ -> chosen.accept(box.getValue()));
    box.getStyleClass().add("table-box");
    label.setLabelFor(box);
    var both = new VBox(label, box);
    both.getStyleClass().add("table-choice");
    return both;
  }

  private static Label sentence(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  private Node buttons() {
    var open = new Button(TEXTS.get("question.open"));
    open.getStyleClass().add("accent");
    open.disableProperty().bind(model.problem().map(p -> !p.isEmpty()));
    open.setOnAction(_ -> model.open());
    var leave = new Button(TEXTS.get("question.leave"));
    leave.setOnAction(_ -> model.leave());
    var row = new FlowPane(open, leave);
    row.getStyleClass().add("data-buttons");
    return row;
  }
}

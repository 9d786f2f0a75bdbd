package org.cinefactor.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.profile.exchange.format.Column;
import org.cinefactor.profile.exchange.format.Reading;
import org.cinefactor.profile.exchange.format.TableMapping;
import org.cinefactor.profile.exchange.row.StarScale;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.reveal.QuestionReveal;

/** The panel of the question about an ambiguous file: whose ratings, or which columns. */
final class QuestionView extends VBox {
  private static final Texts TEXTS = Texts.of(QuestionView.class);

  /** So many letters of a field are shown. */
  private static final int LONGEST = 28;

  private static final int SHOWN = 5;
  private static final List<Column> ASKED =
      List.of(Column.TITLE, Column.YEAR, Column.STARS, Column.DATE, Column.IMDB);

  private static final String NONE = "–";

  private final ImportViewModel model;

  QuestionView(ImportViewModel model) {
    this.model = model;
    getStyleClass().add("data-section");
    setId("import-question");
    visibleProperty().bind(model.questionProperty().map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
    model.questionProperty().subscribe(this::show);
  }

  private void show(Optional<Reading> question) {
    getChildren().clear();
    question.ifPresent(
        asked -> {
          switch (asked) {
            case Reading.WhichPerson which -> person(which);
            case Reading.WhichColumns which -> columns(which);
            case Reading.Rows _, Reading.LeftOut _ -> {}
          }
          if (model.mayBeDataSet()) {
            getChildren().add(dataSet());
          }
          QuestionReveal.bring(this, this::takeKeyboard);
        });
  }

  /** As Tab gives it to the first choice, so that it is seen where the keys go. */
  private void takeKeyboard() {
    getChildren().getFirst().requestFocusTraversal(TraversalDirection.NEXT);
  }

  private void person(Reading.WhichPerson which) {
    var people = new ComboBox<String>();
    people.getItems().setAll(which.people());
    people.getSelectionModel().selectFirst();
    people.setAccessibleText(TEXTS.format("person.question", which.file()));
    var take = new Button(TEXTS.get("person"));
    take.setOnAction(_ -> model.choosePerson(people.getValue()));
    getChildren()
        .addAll(
            sentence(TEXTS.format("person.question", which.file())), row(people, take, cancel()));
  }

  private void columns(Reading.WhichColumns which) {
    List<ComboBox<String>> boxes = ASKED.stream().map(column -> places(which, column)).toList();
    var choices = new GridPane(8, 6);
    for (int i = 0; i < ASKED.size(); i++) {
      choices.addRow(i, named(ASKED.get(i).words(), boxes.get(i)), boxes.get(i));
    }
    var scale = scale(which, boxes.get(ASKED.indexOf(Column.STARS)));
    choices.addRow(ASKED.size(), named(TEXTS.get("scale"), scale), scale);
    var take = new Button(TEXTS.get("columns"));
    take.setOnAction(
        _ -> model.chooseColumns(which.file(), mapping(which, boxes, scale.getValue())));
    Label problem = sentence("");
    problem.getStyleClass().add("failure");
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.managedProperty());
    problem.textProperty().subscribe(_ -> QuestionReveal.keep(this, problem));
    take.disableProperty().bind(problem.visibleProperty());
    Runnable check = () -> problem.setText(problem(mapping(which, boxes, scale.getValue())));
    boxes.forEach(box -> box.valueProperty().subscribe(check));
    check.run();
    getChildren()
        .addAll(sentence(which.reason()), rows(which), choices, problem, row(take, cancel()));
  }

  private static ComboBox<String> places(Reading.WhichColumns which, Column column) {
    var box = new ComboBox<String>();
    box.getItems().add(NONE);
    box.getItems().addAll(which.table().header());
    box.getSelectionModel().select(which.guess().place(column) + 1);
    return box;
  }

  /** The choice of a scale, which follows that of the column of ratings. */
  private static ComboBox<StarScale> scale(Reading.WhichColumns which, ComboBox<String> ratings) {
    var scale = new ComboBox<StarScale>();
    scale.getItems().setAll(StarScale.values());
    scale.setConverter(new ScaleWords());
    ratings
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(index -> scale.setValue(which.scale(index.intValue() - 1)));
    return scale;
  }

  private static Label named(String words, ComboBox<?> box) {
    box.setAccessibleText(words);
    var label = new Label(words);
    label.setLabelFor(box);
    return label;
  }

  /** The obstacle to reading a table so; empty when there is none. */
  private static String problem(TableMapping mapping) {
    List<Integer> places = ASKED.stream().filter(mapping::has).map(mapping::place).toList();
    return places.stream().distinct().count() < places.size()
        ? TEXTS.get("columns.twice")
        : mapping.isComplete() ? "" : TEXTS.get("columns.incomplete");
  }

  private static TableMapping mapping(
      Reading.WhichColumns which, List<ComboBox<String>> boxes, StarScale scale) {
    TableMapping mapping = which.guess().with(scale);
    for (int i = 0; i < ASKED.size(); i++) {
      int place = boxes.get(i).getSelectionModel().getSelectedIndex() - 1;
      mapping = place < 0 ? mapping.without(ASKED.get(i)) : mapping.with(ASKED.get(i), place);
    }
    return mapping;
  }

  /** The first rows as they stand in the file. */
  private static Node rows(Reading.WhichColumns which) {
    var grid = new GridPane(12, 2);
    List<CsvRow> rows = which.table().rows();
    for (int i = 0; i < Math.min(SHOWN, rows.size()); i++) {
      for (int c = 0; c < Math.min(8, which.table().header().size()); c++) {
        String field = rows.get(i).field(c).strip();
        var cell = new Label(field.length() > LONGEST ? field.substring(0, LONGEST) + "…" : field);
        cell.setMinWidth(USE_PREF_SIZE);
        cell.getStyleClass().add(i == 0 ? "review-movie" : "setting-sentence");
        grid.add(cell, c, i);
      }
    }
    var scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("table-scroll");
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToHeight(true);
    return scroll;
  }

  /** A table of a class, say, whose column of people has a name that nobody knows. */
  private Node dataSet() {
    var open = new Button(TEXTS.get("dataset.open"));
    open.setOnAction(_ -> model.openAsDataSet());
    var both = new VBox(sentence(TEXTS.get("dataset.sentence")), row(open));
    both.getStyleClass().add("data-section");
    return both;
  }

  private Button cancel() {
    var cancel = new Button(TEXTS.get("cancel"));
    cancel.setOnAction(_ -> model.cancel());
    return cancel;
  }

  private static Label sentence(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static FlowPane row(Node... nodes) {
    var row = new FlowPane(nodes);
    row.getStyleClass().add("data-buttons");
    return row;
  }
}

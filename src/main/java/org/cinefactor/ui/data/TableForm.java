package org.cinefactor.ui.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.layout.Zeros;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.reveal.QuestionReveal;

/** The form in which a table of ratings is shown as it would be read, and put right. */
final class TableForm extends VBox {
  private static final Texts TEXTS = Texts.of(TableForm.class);

  /** A column of the table. */
  private record Column(int place, String name) {}

  private final TableViewModel model;
  private final Label title = new Label();
  private final Label titles = new Label();
  private final TableRows rows = new TableRows();
  private final TableChoice<Column> person;
  private final TableChoice<Column> movie;
  private final TableChoice<Column> rating;
  private final TableChoice<RatingScale> scale;
  private final TableChoice<Zeros> zeros;
  private final TableChoice<Separator> separator;
  private RatingColumns now = new RatingColumns(-1, -1, -1);

  TableForm(TableViewModel model) {
    this.model = model;
    getStyleClass().add("table-form");
    title.getStyleClass().add("section-title");
    titles.setWrapText(true);
    person = column(TEXTS.get("person"), place -> model.columns(place, now.movie(), now.rating()));
    movie = column(TEXTS.get("movie"), place -> model.columns(now.user(), place, now.rating()));
    rating = column(TEXTS.get("rating"), place -> model.columns(now.user(), now.movie(), place));
    scale = new TableChoice<>(TEXTS.get("scale"), TableText::of, model::scale);
    zeros = new TableChoice<>(TEXTS.get("zero"), TableText::of, model::zeros);
    separator = new TableChoice<>(TEXTS.get("separator"), TableText::of, model::separator);
    var choices = new FlowPane(person, movie, rating, scale, zeros, separator);
    choices.getStyleClass().add("table-choices");
    getChildren().setAll(title, titles, rows, choices, problem(), buttons());
  }

  private interface Chosen {
    void place(int column);
  }

  private static TableChoice<Column> column(String words, Chosen chosen) {
    return new TableChoice<>(words, Column::name, column -> chosen.place(column.place()));
  }

  /** Shows a table as it would be read. */
  void show(TablePreview preview) {
    RatingsLayout layout = preview.layout();
    now = layout.columns();
    title.setText(TEXTS.format("question", preview.file()));
    titles.setText(titles(preview));
    rows.show(preview);
    List<Column> columns = columns(layout);
    person.show(columns, at(columns, now.user()));
    movie.show(columns, at(columns, now.movie()));
    rating.show(columns, at(columns, now.rating()));
    scale.show(Arrays.asList(RatingScale.values()), Optional.of(layout.scale()));
    zeros.show(Arrays.asList(Zeros.values()), Optional.of(layout.zeros()));
    zeros.setVisible(layout.scale().least() > 0);
    zeros.setManaged(zeros.isVisible());
    separator.show(Arrays.asList(Separator.values()), Optional.of(layout.separator()));
  }

  private static String titles(TablePreview preview) {
    if (!preview.titles().isEmpty()) {
      return TEXTS.format("question.titled", preview.titles());
    }
    List<String> own = preview.besideNames();
    return own.isEmpty()
        ? TEXTS.get("question.untitled")
        : TEXTS.format("question.beside", String.join(", ", own));
  }

  private static List<Column> columns(RatingsLayout layout) {
    List<String> names = TableViewModel.columns(layout);
    return IntStream.range(0, names.size()).mapToObj(i -> new Column(i, names.get(i))).toList();
  }

  private static Optional<Column> at(List<Column> columns, int place) {
    return columns.stream().filter(column -> column.place() == place).findFirst();
  }

  /** Gives the first choice the keyboard. */
  void takeKeyboard() {
    person.takeKeyboard();
  }

  private Node problem() {
    var problem = new Label();
    problem.setWrapText(true);
    problem.getStyleClass().add("failure");
    problem.textProperty().bind(model.problem());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    problem.textProperty().subscribe(_ -> QuestionReveal.keep(this, problem));
    return problem;
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

package org.cinefactor.ui.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.MoviesLayout;
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
  private final TableChoice<Column> movieTitle;
  private final TableChoice<Column> genres;
  private final TableChoice<Column> year;
  private final TableChoice<RatingScale> scale;
  private final TableChoice<Zeros> zeros;
  private final TableChoice<Separator> separator;

  TableForm(TableViewModel model) {
    this.model = model;
    getStyleClass().add("table-form");
    title.getStyleClass().add("section-title");
    titles.setWrapText(true);
    // It may have more lines than before.
    titles.textProperty().subscribe(_ -> QuestionReveal.keep(this, this));
    person = column(TEXTS.get("person"), model::person);
    movie = column(TEXTS.get("movie"), model::movie);
    rating = column(TEXTS.get("rating"), model::rating);
    movieTitle = column(TEXTS.get("title"), model::title);
    genres = column(TEXTS.get("genres"), model::genres);
    year = column(TEXTS.get("year"), model::year);
    scale = new TableChoice<>(TEXTS.get("scale"), TableText::of, model::scale);
    zeros = new TableChoice<>(TEXTS.get("zero"), TableText::of, model::zeros);
    separator = new TableChoice<>(TEXTS.get("separator"), TableText::of, model::separator);
    var columns = choices(person, movie, rating, movieTitle, genres, year);
    columns.getStyleClass().add("table-columns");
    getChildren()
        .setAll(
            title, titles, rows, columns, choices(scale, zeros, separator), problem(), buttons());
  }

  private static FlowPane choices(TableChoice<?>... all) {
    var choices = new FlowPane(all);
    choices.getStyleClass().add("table-choices");
    return choices;
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
    title.setText(TEXTS.format("question", preview.file()));
    titles.setText(titles(preview));
    rows.show(preview);
    List<Column> columns = columns(layout);
    person.show(columns, at(columns, layout.columns().user()));
    movie.show(columns, at(columns, layout.columns().movie()));
    rating.show(columns, at(columns, layout.columns().rating()));
    showTold(preview, columns);
    scale.show(Arrays.asList(RatingScale.values()), Optional.of(layout.scale()));
    zeros.show(Arrays.asList(Zeros.values()), Optional.of(layout.zeros()));
    zeros.setVisible(layout.scale().least() > 0);
    zeros.setManaged(zeros.isVisible());
    separator.show(Arrays.asList(Separator.values()), Optional.of(layout.separator()));
  }

  /** Another table with the titles has the rest too. */
  private void showTold(TablePreview preview, List<Column> columns) {
    String none =
        preview.titles().isEmpty()
            ? TEXTS.get("column.none")
            : TEXTS.format("column.file", preview.titles());
    List<Column> own = orNone(columns, none);
    List<Column> more = orNone(columns, TEXTS.get("column.none"));
    Optional<MoviesLayout> inline = preview.inline();
    movieTitle.show(own, at(own, inline.map(MoviesLayout::title).orElse(-1)));
    genres.show(more, at(more, inline.map(MoviesLayout::genres).orElse(-1)));
    year.show(more, at(more, inline.map(MoviesLayout::year).orElse(-1)));
    for (TableChoice<Column> choice : List.of(genres, year)) {
      choice.setVisible(preview.titles().isEmpty() || inline.isPresent());
      choice.setManaged(choice.isVisible());
    }
  }

  private static List<Column> orNone(List<Column> columns, String none) {
    return Stream.concat(Stream.of(new Column(-1, none)), columns.stream()).toList();
  }

  private static String titles(TablePreview preview) {
    Optional<MoviesLayout> inline = preview.inline();
    if (inline.isPresent()) {
      List<String> columns = TableViewModel.columns(preview.layout());
      String names =
          inline.get().describingColumns().stream()
              .map(columns::get)
              .collect(Collectors.joining(", "));
      return inline.get().title() < 0
          ? TEXTS.format("question.genres", names)
          : TEXTS.format("question.beside", names);
    }
    return preview.titles().isEmpty()
        ? TEXTS.get("question.untitled")
        : TEXTS.format("question.titled", preview.titles());
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

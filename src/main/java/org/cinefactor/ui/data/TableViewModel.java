package org.cinefactor.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.layout.Zeros;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.TableQuestion;
import org.cinefactor.ui.task.WorkState;

/** The question how a table of ratings is to be read: what was guessed, and what is put right. */
public final class TableViewModel {
  private static final Texts TEXTS = Texts.of(TableViewModel.class);

  private final OpenData open;
  private final ReadOnlyObjectWrapper<Optional<TablePreview>> preview =
      new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());

  /** The question as it was asked last, and the table as the person said last. */
  private Optional<TableQuestion> question = Optional.empty();

  private Optional<TablePreview> said = Optional.empty();

  /** Follows what is asked about. */
  public TableViewModel(OpenData open) {
    this.open = open;
    open.questionProperty().subscribe(this::ask);
  }

  /** Of the same table with another separator, what was said before is kept. */
  private void ask(Optional<TableQuestion> asked) {
    if (!place(asked).equals(place(question))) {
      said = Optional.empty();
    }
    question = asked;
    preview.set(
        asked.map(now -> said.map(before -> now.preview().keeping(before)).orElse(now.preview())));
  }

  private static Optional<Path> place(Optional<TableQuestion> question) {
    return question.map(TableQuestion::place);
  }

  /** The table as it would be read now; empty while nothing is asked. */
  ReadOnlyObjectProperty<Optional<TablePreview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** State of reading the table, or its first rows anew. */
  ReadOnlyObjectProperty<WorkState> readingProperty() {
    return open.reading().stateProperty();
  }

  /** The obstacle to reading the table as it is said, as a sentence; empty when there is none. */
  ObservableValue<String> problem() {
    return preview.map(shown -> shown.map(TableViewModel::problem).orElse(""));
  }

  private static String problem(TablePreview table) {
    RatingColumns columns = table.layout().columns();
    if (!columns.complete()) {
      return TEXTS.get("problem.incomplete");
    }
    Set<Integer> different = Set.copyOf(List.of(columns.user(), columns.movie(), columns.rating()));
    if (different.size() < 3) {
      return TEXTS.get("problem.same");
    }
    return table.readable() ? "" : TEXTS.get("problem.unread");
  }

  /** The columns' names, or numbers where there is no header. */
  static List<String> columns(RatingsLayout layout) {
    return IntStream.range(0, layout.names().size())
        .mapToObj(i -> layout.header() ? layout.name(i) : TEXTS.format("column", i + 1))
        .toList();
  }

  /**
   * Says which columns have what, by place from 0; of another column of ratings the scale is
   * guessed anew.
   */
  void columns(int user, int movie, int rating) {
    change(
        said -> {
          TableOptions columns =
              said.options().withColumns(word(said, user), word(said, movie), word(said, rating));
          return rating == said.layout().columns().rating()
              ? columns
              : columns.withScale(Optional.empty(), Optional.empty());
        });
  }

  private static Optional<String> word(TablePreview table, int column) {
    RatingsLayout layout = table.layout();
    return column < 0 ? Optional.empty() : Optional.of(layout.word(column));
  }

  void scale(RatingScale scale) {
    change(said -> said.options().withScale(Optional.of(scale), Optional.empty()));
  }

  void zeros(Zeros zeros) {
    change(
        said -> said.options().withScale(Optional.of(said.layout().scale()), Optional.of(zeros)));
  }

  /**
   * Reads the first rows anew with another separator; what was said of columns that are there again
   * stays, the others are guessed anew.
   */
  void separator(Separator separator) {
    open.questionProperty()
        .get()
        .ifPresent(
            asked ->
                open.ask(
                    asked.place(), TableOptions.guessed().withSeparator(Optional.of(separator))));
  }

  private interface Change {
    TableOptions of(TablePreview said);
  }

  private void change(Change change) {
    said = preview.get().map(shown -> shown.with(change.of(shown)));
    preview.set(said);
  }

  /** Opens the table as it is said. */
  void open() {
    if (problem().getValue().isEmpty()) {
      preview.get().ifPresent(said -> open.answer(said.decided()));
    }
  }

  /** Leaves the table alone. */
  void leave() {
    open.dismissQuestion();
  }
}

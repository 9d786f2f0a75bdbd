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
import org.cinefactor.dataset.layout.TitleOptions;
import org.cinefactor.dataset.layout.Zeros;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.TableQuestion;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WorkState;

/**
 * The state of the question how a table of ratings is to be read: what was guessed, and what is put
 * right.
 */
public final class TableViewModel {
  private static final Texts TEXTS = Texts.of(TableViewModel.class);

  private final OpenData open;
  private final ReadOnlyObjectWrapper<Optional<TablePreview>> preview =
      new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());

  /** Looks through the first rows again after each change. */
  private final LatestJob<TablePreview> working;

  private Optional<TableQuestion> question = Optional.empty();

  /** The table that is asked about, with all that was said of it. */
  private Optional<SaidTable> table = Optional.empty();

  /** The same as the person said last; empty before. */
  private Optional<SaidTable> said = Optional.empty();

  /** To be done once all that was said is worked out. */
  private Runnable next = () -> {};

  /** Follows what is asked about. */
  public TableViewModel(OpenData open, TaskRunner runner) {
    this.open = open;
    this.working = new LatestJob<>(runner, this::show);
    open.questionProperty().subscribe(this::ask);
  }

  /** Of the same table with another separator, what was said before is kept. */
  private void ask(Optional<TableQuestion> asked) {
    if (!place(asked).equals(place(question))) {
      said = Optional.empty();
    }
    question = asked;
    next = () -> {};
    table = asked.map(now -> SaidTable.of(now.preview()));
    if (asked.isPresent() && said.isPresent()) {
      work(table.get().and(said.get()::keptIn));
    } else {
      working.cancel();
      preview.set(asked.map(TableQuestion::preview));
    }
  }

  private void work(SaidTable changed) {
    table = Optional.of(changed);
    working.start(_ -> changed.table());
  }

  private void show(TablePreview shown) {
    Optional<SaidTable> done = Optional.of(SaidTable.of(shown));
    said = said.isPresent() && said.equals(table) ? done : said;
    table = done;
    preview.set(Optional.of(shown));
    Runnable wanted = next;
    next = () -> {};
    wanted.run();
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

  /** Says which column has the people, by its place from 0. */
  void person(int column) {
    change(table -> table.options().withUser(word(table, column)));
  }

  /** Says which column has the movies. */
  void movie(int column) {
    change(table -> table.options().withMovie(word(table, column)));
  }

  /** Says which column has the ratings; the scale of another one is guessed anew. */
  void rating(int column) {
    change(
        table -> {
          TableOptions named = table.options().withRating(word(table, column));
          return column == table.layout().columns().rating()
              ? named
              : named.withScale(Optional.empty(), Optional.empty());
        });
  }

  /** Says which column has the titles; -1 for none. */
  void title(int column) {
    changeTitles((titles, word) -> titles.withTitle(word), column);
  }

  /** Says which column has the genres; -1 for none. */
  void genres(int column) {
    changeTitles((titles, word) -> titles.withGenres(word), column);
  }

  /** Says which column has the years; -1 for none. */
  void year(int column) {
    changeTitles((titles, word) -> titles.withYear(word), column);
  }

  private interface TitleChange {
    TitleOptions of(TitleOptions titles, Optional<String> word);
  }

  private void changeTitles(TitleChange change, int column) {
    change(
        table -> {
          Optional<String> word = word(table, column).or(() -> Optional.of(TitleOptions.NONE));
          return table.options().withTitles(change.of(table.options().titles(), word));
        });
  }

  private static Optional<String> word(TablePreview table, int column) {
    RatingsLayout layout = table.layout();
    return column < 0 ? Optional.empty() : Optional.of(layout.word(column));
  }

  void scale(RatingScale scale) {
    change(table -> table.options().withScale(Optional.of(scale), Optional.empty()));
  }

  void zeros(Zeros zeros) {
    change(
        table ->
            table.options().withScale(Optional.of(table.layout().scale()), Optional.of(zeros)));
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
    TableOptions of(TablePreview table);
  }

  private void change(Change change) {
    table.map(now -> now.and(before -> before.with(change.of(before)))).ifPresent(this::work);
    said = table;
  }

  /** Opens the table as it is said, once that is worked out. */
  void open() {
    if (working.state().busy()) {
      next = this::open;
    } else if (problem().getValue().isEmpty()) {
      preview.get().ifPresent(table -> open.answer(table.decided()));
    }
  }

  /** Leaves the table alone. */
  void leave() {
    open.dismissQuestion();
  }
}

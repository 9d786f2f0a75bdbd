package org.cinefactor.terminal.option.table;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cinefactor.dataset.guess.TableDoubt;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.layout.TitleOptions;
import org.cinefactor.terminal.print.Console;

/**
 * The questions about a table of ratings to who is at the terminal: what its first rows leave open
 * of columns, scale and zeros. An answer that makes no sense is asked for again.
 */
public final class TableQuestions {
  private final Console console;

  public TableQuestions(Console console) {
    this.console = console;
  }

  /** True if there is anything to ask. */
  public static boolean any(TablePreview table) {
    return !table.doubts().isEmpty() || !table.layout().columns().complete();
  }

  /** Asks how the table is read; empty when nobody answers to the end. */
  public Optional<TableOptions> answers(TablePreview table) throws IOException {
    try {
      TablePreview columns = columns(table);
      TablePreview scale =
          settled(
              columns,
              TableDoubt.SCALE,
              "scale",
              "Some ratings are not on the scale "
                  + columns.layout().scale().text()
                  + " of the others. On which scale are they: 1-5, 1-10, 0-100, 0-1 or -1-1?");
      TablePreview zeros =
          settled(
              scale,
              TableDoubt.ZEROS,
              "zeros",
              "Some ratings are 0. Are they not-rated, lowest (the worst rating) or bad (a"
                  + " mistake)?");
      return Optional.of(zeros.decided());
    } catch (EOFException _) {
      // Nobody answers any more.
      return Optional.empty();
    }
  }

  private TablePreview columns(TablePreview table) throws IOException {
    RatingsLayout guess = table.layout();
    if (guess.columns().complete() && !table.doubts().contains(TableDoubt.COLUMNS)) {
      return table;
    }
    List<Integer> taken = new ArrayList<>();
    Optional<String> users = column(guess, "users", guess.columns().user(), taken);
    Optional<String> movies = column(guess, "movies", guess.columns().movie(), taken);
    Optional<String> ratings = column(guess, "ratings", guess.columns().rating(), taken);
    TablePreview named = table.with(table.options().withColumns(users, movies, ratings));
    boolean more = guess.names().size() > taken.size() && named.titles().isEmpty();
    return more ? titleColumns(named, taken) : named;
  }

  /** Asks for the columns that say what the movies are, where there are some left for it. */
  private TablePreview titleColumns(TablePreview table, List<Integer> taken) throws IOException {
    Optional<MoviesLayout> guess = table.inline();
    String title = titleColumn(table, "titles", guess.map(MoviesLayout::title), taken);
    String genres = titleColumn(table, "genres", guess.map(MoviesLayout::genres), taken);
    TitleOptions titles = table.options().titles();
    return table.with(
        table
            .options()
            .withTitles(titles.withTitle(Optional.of(title)).withGenres(Optional.of(genres))));
  }

  private String titleColumn(
      TablePreview table, String what, Optional<Integer> guessed, List<Integer> taken)
      throws IOException {
    RatingsLayout layout = table.layout();
    String guess = guessed.filter(at -> at >= 0).map(layout::word).orElse(TitleOptions.NONE);
    while (true) {
      String said = answer("Which column has the " + what + " of movies? [" + guess + "]");
      String word = said.isEmpty() ? guess : said;
      if (TitleOptions.isNone(word)) {
        return TitleOptions.NONE;
      }
      int column = layout.column(word);
      if (column >= 0) {
        return layout.word(column);
      }
      console.note("It is one of " + free(layout, taken) + ", or " + TitleOptions.NONE + ".");
    }
  }

  private static String free(RatingsLayout layout, List<Integer> taken) {
    return IntStream.range(0, layout.names().size())
        .filter(i -> !taken.contains(i))
        .mapToObj(layout::word)
        .collect(Collectors.joining(", "));
  }

  /** A column that has nothing else; the guess, where that is free, needs no word. */
  private Optional<String> column(
      RatingsLayout layout, String what, int guessed, List<Integer> taken) throws IOException {
    String guess = guessed < 0 || taken.contains(guessed) ? "" : layout.word(guessed);
    String usual = guess.isEmpty() ? "" : " [" + guess + "]";
    while (true) {
      String said = answer("Which column has the " + what + "?" + usual);
      int column = layout.column(said.isEmpty() ? guess : said);
      if (column >= 0 && !taken.contains(column)) {
        taken.add(column);
        return Optional.of(layout.word(column));
      }
      console.note("It is one of " + free(layout, taken) + ".");
    }
  }

  /** The table without a doubt, which is asked about where there is one. */
  private TablePreview settled(TablePreview table, TableDoubt doubt, String key, String question)
      throws IOException {
    if (!table.doubts().contains(doubt)) {
      return table;
    }
    while (true) {
      String said = answer(question);
      try {
        TableOptions one = new TableWords().apply(key + "=" + said);
        return table.with(
            table
                .options()
                .withScale(
                    one.scale().or(() -> table.options().scale()),
                    one.zeros().or(() -> table.options().zeros())));
      } catch (IllegalArgumentException e) {
        if (!said.isEmpty()) {
          console.note(e.getMessage() + ".");
        }
      }
    }
  }

  private String answer(String question) throws IOException {
    return console.ask(question).orElseThrow(EOFException::new);
  }
}

package org.cinefactor.terminal.print;

import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.dataset.guess.TableDoubt;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.RatingsLayout;

/** The notes on a table of ratings before it is read: its first rows, and what is in doubt. */
public final class TableReport {
  private TableReport() {}

  /** Notes the first rows under the names or numbers of their columns. */
  public static void rows(TablePreview preview, Console console) {
    List<List<String>> rows = preview.rows();
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 0) {
      return;
    }
    RatingsLayout layout = preview.layout();
    var shown =
        new Rows(
            IntStream.range(0, columns)
                .mapToObj(c -> c < layout.names().size() ? layout.name(c) : "" + (c + 1))
                .toArray(String[]::new));
    for (List<String> row : rows) {
      shown.add(
          IntStream.range(0, columns)
              .mapToObj(c -> c < row.size() ? row.get(c).strip() : "")
              .toArray());
    }
    console.note("The first rows of " + preview.file() + ":");
    console.note(TextTable.of(shown).stripTrailing());
    if (!preview.besideNames().isEmpty()) {
      console.note(
          "Titles, and what else is known of the movies, come from its own columns: "
              + String.join(", ", preview.besideNames())
              + ".");
    }
  }

  /** Notes what cannot be known, and with which word it is said. */
  public static void doubts(TablePreview preview, Console console) {
    preview.doubts().forEach(doubt -> console.note(sentence(doubt, preview.layout())));
  }

  private static String sentence(TableDoubt doubt, RatingsLayout layout) {
    return switch (doubt) {
      case COLUMNS ->
          "Its columns have no names: which are users, movies and ratings? Say user=, movie= and"
              + " rating= with their numbers.";
      case SCALE ->
          "Some ratings are not on the scale "
              + layout.scale().text()
              + " of the others: say scale=1-5, 1-10, 0-100, 0-1 or -1-1.";
      case ZEROS ->
          "Some ratings are 0: say zeros=not-rated, zeros=lowest where 0 is the worst rating, or"
              + " zeros=bad where it is a mistake.";
    };
  }
}

package org.cinefactor.dataset.read;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.dataset.layout.MoviesLayout;
import org.cinefactor.dataset.layout.PlainFields;

/**
 * The repair of a row of movies with a stray quote: what stands between the separators is what is
 * meant.
 */
final class StrayQuotes {
  private StrayQuotes() {}

  /**
   * The fields of the row, as many as there are columns: separators too many belong to the title.
   *
   * @param width how many columns there are
   * @return the fields; none when there are too few
   */
  static List<String> fields(String text, MoviesLayout layout, int width) {
    List<String> all = joined(PlainFields.of(text, layout.separator()), layout, width);
    return all.size() == width
        ? all.stream().map(StrayQuotes::withoutQuotesAround).toList()
        : List.of();
  }

  /** No more fields than there are columns: separators too many belong to the title. */
  static List<String> joined(List<String> fields, MoviesLayout layout, int width) {
    List<String> all = new ArrayList<>(fields);
    while (width > 0 && all.size() > width) {
      String joined =
          all.get(layout.title()) + layout.separator().text() + all.remove(layout.title() + 1);
      all.set(layout.title(), joined);
    }
    return all;
  }

  private static String withoutQuotesAround(String field) {
    String text = field.strip();
    int from = text.startsWith("\"") ? 1 : 0;
    int to = text.length() > from && text.endsWith("\"") ? text.length() - 1 : text.length();
    return text.substring(from, to).replace("\"\"", "\"");
  }
}

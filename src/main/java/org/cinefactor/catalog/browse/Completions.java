package org.cinefactor.catalog.browse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.cinefactor.catalog.Genre;

/** The ways in which the operator that is being typed can be finished. */
public final class Completions {
  private static final int SHORTEST = 2;
  private static final int MOST = 6;

  private Completions() {}

  /** For the last word of a text; none when that is finished, or no operator. */
  public static List<String> of(String typed, SortedSet<Genre> genres) {
    String last = last(typed).toLowerCase(Locale.ROOT);
    Stream<String> all =
        Stream.concat(
            MovieQuery.OPERATORS.stream(),
            Stream.concat(
                genres.stream().map(genre -> "genre:" + genre.word().split(" ", -1)[0]),
                Stream.concat(
                    Stream.of("year:1990-1999", "stars:4..5"),
                    Arrays.stream(MovieOrder.values()).map(order -> "sort:" + order.word()))));
    return last.length() < SHORTEST
        ? List.of()
        : all.filter(one -> one.toLowerCase(Locale.ROOT).startsWith(last))
            .filter(one -> one.length() > last.length())
            .filter(one -> last.contains(":") || MovieQuery.OPERATORS.contains(one))
            .limit(MOST)
            .toList();
  }

  /** The text with its last word finished; with a space behind where that is whole. */
  public static String finish(String typed, String completion) {
    String space = completion.endsWith(":") && !completion.equals("rated:") ? "" : " ";
    return typed.substring(0, typed.length() - last(typed).length()) + completion + space;
  }

  /** True when the last word is an operator with its colon. */
  public static boolean isOperator(String typed) {
    return last(typed).indexOf(':') > 0;
  }

  private static String last(String typed) {
    return typed.substring(typed.lastIndexOf(' ') + 1);
  }
}

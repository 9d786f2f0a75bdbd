package org.cinefactor.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of the series that a movie may belong to, taken from its titles: what stands before a
 * subtitle, a number or {@code and the}. {@code Star Wars: Episode IV - A New Hope} has {@code star
 * wars}, {@code Godfather: Part II, The} has {@code godfather}.
 */
public final class MovieSeries {
  /** The beginning of a subtitle. */
  private static final Pattern SUBTITLE = Pattern.compile(":| [-–—] | (?:and|&) the ");

  /** Words of a part: {@code Part}, {@code Vol.}, a number. */
  private static final Pattern PART =
      Pattern.compile("part|episode|chapter|vol|volume|\\d{1,2}|v|x");

  private final Set<String> names;

  private MovieSeries(Set<String> names) {
    this.names = names;
  }

  /** The series of a movie. */
  public static MovieSeries of(Movie movie) {
    var names = new LinkedHashSet<String>();
    Stream.concat(Stream.of(movie.mainTitle()), movie.otherTitles().stream())
        .map(MovieSeries::name)
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    return new MovieSeries(names);
  }

  private static String name(String title) {
    String before = SUBTITLE.split(title.toLowerCase(Locale.ROOT), 2)[0];
    List<String> words = new ArrayList<>();
    for (String word : TitleWords.plain(before).split(" ", -1)) {
      if (!words.isEmpty() && PART.matcher(TitleWords.digits(word)).matches()) {
        break;
      }
      words.add(word);
    }
    return singular(String.join(" ", words));
  }

  /** {@code Aliens} go with {@code Alien}. */
  private static String singular(String name) {
    return name.length() > 3 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  /** True when the titles alone say that both are parts of one story. */
  public boolean sameAs(MovieSeries other) {
    return names.stream().anyMatch(one -> other.names.stream().anyMatch(two -> same(one, two)));
  }

  private static boolean same(String one, String two) {
    return one.equals(two) || goesOn(one, two) || goesOn(two, one);
  }

  /** {@code Dark Knight Rises} goes on with {@code Dark Knight}; one word is not enough. */
  private static boolean goesOn(String longer, String shorter) {
    return shorter.indexOf(' ') > 0 && longer.startsWith(shorter + " ");
  }

  /**
   * True when they begin with the same word, as {@code The Bourne Identity} and {@code The Bourne
   * Ultimatum} do: parts of one story if the same people know both.
   */
  public boolean beginsAs(MovieSeries other) {
    return names.stream()
        .anyMatch(one -> other.names.stream().anyMatch(two -> first(one).equals(first(two))));
  }

  private static String first(String name) {
    int space = name.indexOf(' ');
    return singular(space < 0 ? name : name.substring(0, space));
  }
}

package org.cinefactor.dataset.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.catalog.Genre;
import org.cinefactor.dataset.layout.GenreStyle;
import org.cinefactor.dataset.layout.MoviesLayout;

/** The genres of a row of movies, in any {@link GenreStyle}. */
final class GenreText {
  /**
   * Each movie's genres are a line of words: a row with thousands held the window up for minutes.
   */
  private static final int MOST = 100;

  /** So many letters of a genre count; no real one has as many. */
  private static final int LONGEST = 100;

  private static final String NONE = "(no genres listed)"; // not shown

  /** The columns of {@code u.item}, as {@code u.genre} names them; the first one is "unknown". */
  private static final List<String> FLAGS =
      List.of(
          "",
          "Action",
          "Adventure",
          "Animation",
          "Children's",
          "Comedy",
          "Crime",
          "Documentary",
          "Drama",
          "Fantasy",
          "Film-Noir",
          "Horror",
          "Musical",
          "Mystery",
          "Romance",
          "Sci-Fi",
          "Thriller",
          "War",
          "Western");

  /** {@code [{'id': 16, 'name': 'Animation'}]}, as Kaggle's tables have it. */
  private static final Pattern NAME =
      Pattern.compile("['\"]name['\"]\\s*:\\s*(?:'([^']*)'|\"([^\"]*)\")");

  private final MoviesLayout layout;
  private final Map<String, List<Genre>> known = new HashMap<>();

  GenreText(MoviesLayout layout) {
    this.layout = layout;
  }

  /** The genres of a row; movies with the same genres share one list. */
  List<Genre> of(List<String> fields) {
    return switch (layout.style()) {
      case NONE -> List.of();
      case FLAGS -> flags(fields);
      case COLUMN -> column(fields.get(layout.genres()).strip());
    };
  }

  private List<Genre> column(String field) {
    List<Genre> genres = known.get(field);
    if (genres == null) {
      genres = genres(names(field));
      known.put(field, genres);
    }
    return genres;
  }

  private static List<Genre> flags(List<String> fields) {
    List<String> names = new ArrayList<>();
    int first = fields.size() - FLAGS.size();
    for (int i = 0; i < FLAGS.size() && first >= 0; i++) {
      if (fields.get(first + i).strip().equals("1")) {
        names.add(FLAGS.get(i));
      }
    }
    return genres(names);
  }

  private static List<String> names(String field) {
    if (field.startsWith("[{")) {
      List<String> names = new ArrayList<>();
      Matcher name = NAME.matcher(field);
      while (name.find()) {
        names.add(name.group(1) == null ? name.group(2) : name.group(1));
      }
      return names;
    }
    String list = field;
    if (field.startsWith("[") && field.endsWith("]")) {
      list = field.substring(1, field.length() - 1).replaceAll("['\"]", "");
    }
    if (list.equals(NONE)) {
      return List.of();
    }
    return List.of(list.split(list.contains("|") ? "\\|" : "[,;]", -1));
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  /** Each once, however often a row names it; of an absurd number the first. */
  private static List<Genre> genres(List<String> names) {
    Set<Genre> genres = new LinkedHashSet<>();
    for (String name : names) {
      String genre = shortened(name.strip());
      if (!genre.isEmpty() && genres.size() < MOST) {
        genres.add(new Genre(genre));
      }
    }
    return List.copyOf(genres);
  }
}

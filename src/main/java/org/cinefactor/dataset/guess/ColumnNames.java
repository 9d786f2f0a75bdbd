package org.cinefactor.dataset.guess;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The names that people give to the columns of ratings and movies, in English and German, the
 * likeliest first, in small letters and digits alone: {@code User-ID} is {@code userid}.
 */
final class ColumnNames {
  static final List<String> USER =
      words(
          """
          userid user uid personid person viewerid viewer customerid customer reviewerid reviewer
          memberid member studentid student profile username profilename author participant
          respondent name who schüler schülerin schülername schueler schuelername kind
          teilnehmer teilnehmerin vorname nutzerid nutzer benutzerid benutzer benutzername zuschauer
          """);
  static final List<String> MOVIE =
      words(
          """
          movieid movie filmid film itemid item mid iid tmdbid imdbid isbn animeid showid seriesid
          bookid productid asin trackid songid gameid jokeid businessid recipeid imdbtitleid
          moviename movietitle title filmnummer filmtitel filmname titel
          """);
  static final List<String> RATING =
      words(
          """
          rating ratings score scores stars star userrating myrating yourrating bookrating value
          preference overall grade mark points vote liked likes like bewertung wertung punkte sterne
          """);

  static final List<String> MOVIE_ID =
      words(
          """
          movieid itemid filmid animeid showid seriesid bookid productid gameid trackid songid
          isbn asin id tmdbid imdbid imdbtitleid mid iid movie item film filmnummer nummer
          """);
  static final List<String> TITLE =
      words(
          """
          title movietitle moviename filmtitle filmname booktitle primarytitle name movie film
          filmtitel titel
          """);
  static final List<String> GENRES =
      words(
          """
          genres genre categories category kategorien kategorie
          """);
  static final List<String> YEAR =
      words(
          """
          year releaseyear yearofrelease yearofpublication startyear releasedate released jahr
          erscheinungsjahr
          """);

  private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]\\s*$");

  private ColumnNames() {}

  /** The place of the likeliest name in a header, or -1. */
  static int find(List<String> header, List<String> names) {
    return find(header, names, _ -> true);
  }

  /** The same among the places that fit. */
  static int find(List<String> header, List<String> names, IntPredicate fits) {
    List<String> plain = header.stream().map(ColumnNames::unbracketed).toList();
    for (String name : names) {
      int place = plain.indexOf(name);
      if (place >= 0 && fits.test(place)) {
        return place;
      }
    }
    return -1;
  }

  /**
   * True if the column of users is the name of what a catalogue lists by its ids: no other column
   * has titles.
   */
  static boolean isCatalogue(List<String> header, int user, int movie) {
    return user >= 0
        && movie >= 0
        && plain(header.get(user)).equals("name")
        && find(header, TITLE, place -> place != user) < 0
        && (find(header, GENRES) >= 0 || find(header, YEAR) >= 0);
  }

  /** True if the column of users is the name of movies, whose years stand beside it. */
  static boolean isTitle(List<String> header, int user) {
    return user >= 0 && plain(header.get(user)).equals("name") && find(header, YEAR) >= 0;
  }

  /** A name without the scale or the unit in brackets behind it, unless it is nothing else. */
  private static String unbracketed(String name) {
    String before = plain(BRACKETS.matcher(name).replaceFirst(""));
    return before.isEmpty() ? plain(name) : before;
  }

  /** A name in small letters and digits alone. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }
}

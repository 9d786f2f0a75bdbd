package org.cinefactor.profile.exchange.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.exchange.row.Mark;
import org.cinefactor.profile.exchange.row.StarScale;

/**
 * The tables of the services, recognized by the names of their columns. What one service alone
 * writes decides; the scale of the ratings is the service's, and never guessed from the ratings.
 */
final class TableFormats {
  private static final Map<Column, String> LETTERBOXD =
      Map.ofEntries(
          Map.entry(Column.TITLE, "name|title"),
          Map.entry(Column.YEAR, "year"),
          Map.entry(Column.STARS, "rating"),
          Map.entry(Column.DATE, "watched_date|watcheddate|date"),
          Map.entry(Column.REWATCH, "rewatch"),
          Map.entry(Column.TAGS, "tags"),
          Map.entry(Column.REVIEW, "review"),
          Map.entry(Column.IMDB, "imdbid"),
          Map.entry(Column.TMDB, "tmdbid"));

  private static final Map<Column, String> IMDB =
      Map.of(
          Column.IMDB, "const",
          Column.TITLE, "title",
          Column.ORIGINAL_TITLE, "original_title",
          Column.YEAR, "year",
          Column.TYPE, "title_type",
          Column.STARS, "your_rating|you_rated",
          Column.DATE, "date_rated|created|modified");

  private static final Map<Column, String> TRAKT =
      Map.of(
          Column.TITLE, "title",
          Column.YEAR, "year",
          Column.TYPE, "type",
          Column.STARS, "rating",
          Column.IMDB, "imdb_id",
          Column.TMDB, "tmdb_id",
          Column.DATE, "rated_at|watched_at|last_watched_at|listed_at|collected_at");

  private static final Map<Column, String> TMDB =
      Map.of(
          Column.TMDB, "tmdb_id",
          Column.IMDB, "imdb_id",
          Column.TITLE, "name|title",
          Column.YEAR, "release_date|year",
          Column.TYPE, "type",
          Column.STARS, "your_rating",
          Column.DATE, "date_rated|date_added");

  private static final Map<Column, String> CRITICKER =
      Map.of(
          Column.TITLE, "film_name",
          Column.YEAR, "year",
          Column.IMDB, "imdb_id",
          Column.TYPE, "media_type",
          Column.STARS, "score",
          Column.REVIEW, "mini_review",
          Column.DATE, "date_rated");

  private static final Map<Column, String> NETFLIX =
      Map.of(
          Column.TITLE, "title|titel|titre|titolo|título",
          Column.DATE, "date|datum|data|fecha|start_time",
          Column.EXTRA, "supplemental_video_type",
          Column.PERSON, "profile_name");

  private static final Map<Column, String> KINOPOISK =
      Map.of(
          Column.TITLE,
              "название|русское_название|русскоязычное_название|название_фильма|namerus|nameru",
          Column.ORIGINAL_TITLE, "оригинальное_название|nameoriginal|nameen|english_title",
          Column.YEAR, "год|year|год_выпуска",
          Column.STARS, "моя_оценка|оценка|мояоценка|myvote|my_rating",
          Column.DATE, "дата|дата_оценки|date|дата_и_время",
          Column.IMDB, "imdb_id|imdb");

  private static final Map<Column, String> ANY =
      Map.ofEntries(
          Map.entry(Column.MOVIE_ID, "movieid|movie_id"),
          Map.entry(
              Column.TITLE,
              "title|name|film|movie|movie_title|film_title|titel|titre|titolo|título|titulo"),
          Map.entry(
              Column.ORIGINAL_TITLE,
              "original_title|originaltitel|titre_original|titolo_originale|título_original"),
          Map.entry(
              Column.YEAR, "year|release_year|released|jahr|année|annee|anno|año|ano|år|årtal"),
          Map.entry(
              Column.STARS,
              "rating10|rating|your_rating|my_rating|stars|score|bewertung|wertung|note|voto"
                  + "|nota|puntuación|betyg|sterne|stelle|étoiles|estrellas"),
          Map.entry(Column.IMDB, "imdb_id|imdbid|imdb|const"),
          Map.entry(Column.TMDB, "tmdb_id|tmdbid|tmdb"),
          Map.entry(
              Column.DATE,
              "date|timestamp|watcheddate|watched_date|date_watched|date_rated|rated_at|datum|data"
                  + "|fecha"),
          Map.entry(Column.LISTS, "lists"),
          Map.entry(Column.TAGS, "tags|tag"),
          Map.entry(Column.REVIEW, "review"),
          Map.entry(Column.REWATCH, "rewatch"),
          Map.entry(Column.PERSON, "userid|user_id|user|uid|username|person"));

  private TableFormats() {}

  /**
   * The mapping of a table, or the best guess where no service writes such tables: that may not be
   * {@linkplain TableMapping#isComplete complete}.
   */
  static TableMapping of(SourceFile file, CsvTable table) {
    Header header = new Header(table);
    if (header.has("const")) {
      return imdb(file, header);
    }
    if (header.hasOneOf("letterboxd_uri")) {
      return letterboxd(file, header);
    }
    if (header.hasOneOf("trakt_id", "trakt_rating", "trakt")) {
      return trakt(file, header);
    }
    if (header.has("tmdb_id", "your_rating")) {
      return tmdb(file, header);
    }
    if (header.hasOneOf("моя_оценка", "мояоценка", "myvote", "оценка")) {
      return mapping(TableSource.KINOPOISK, header, KINOPOISK, StarScale.TEN, Set.of());
    }
    if (header.has("film_name", "score")) {
      return mapping(TableSource.CRITICKER, header, CRITICKER, StarScale.HUNDRED, Set.of());
    }
    if (isNetflix(header)) {
      return mapping(TableSource.NETFLIX, header, NETFLIX, StarScale.FIVE, Set.of(Mark.SEEN));
    }
    return any(file, header);
  }

  /** Titles with their dates and nothing else; the names are in the person's language. */
  private static boolean isNetflix(Header header) {
    return header.is("title", "date")
        || header.is("titel", "datum")
        || header.is("titre", "date")
        || header.is("titolo", "data")
        || header.is("título", "fecha")
        || header.is("título", "data")
        || header.has("supplemental_video_type", "title");
  }

  private static TableMapping imdb(SourceFile file, Header header) {
    TableMapping mapping = mapping(TableSource.IMDB, header, IMDB, StarScale.TEN, Set.of());
    if (!header.hasOneOf("position", "created") || header.has("you_rated")) {
      return mapping;
    }
    return file.isCalled("watchlist")
        ? mapping(TableSource.IMDB, header, IMDB, StarScale.TEN, Set.of(Mark.WATCHLIST))
        : mapping.labelled(Label.list(file.listName()));
  }

  private static TableMapping letterboxd(SourceFile file, Header header) {
    boolean diary = header.hasOneOf("watched_date", "rewatch");
    Mark mark = file.isCalled("watchlist") ? Mark.WATCHLIST : Mark.SEEN;
    TableMapping mapping =
        mapping(TableSource.LETTERBOXD, header, LETTERBOXD, StarScale.FIVE, Set.of(mark));
    return file.isCalled("likes")
        ? mapping.labelled(Label.LIKED)
        : diary ? mapping.ofDiary() : mapping;
  }

  private static TableMapping tmdb(SourceFile file, Header header) {
    boolean watchlist = file.isCalled("watchlist") || header.has("date_added");
    Set<Mark> marks = watchlist ? Set.of(Mark.WATCHLIST) : Set.of();
    TableMapping mapping = mapping(TableSource.TMDB, header, TMDB, StarScale.TEN, marks);
    boolean favourites = file.isCalled("favorite") || file.isCalled("favourite");
    return favourites ? mapping.labelled(Label.LIKED) : mapping;
  }

  private static TableMapping trakt(SourceFile file, Header header) {
    boolean listed = header.hasOneOf("listed_at");
    Mark mark =
        listed ? Mark.WATCHLIST : header.hasOneOf("collected_at") ? Mark.COLLECTED : Mark.SEEN;
    TableMapping mapping = mapping(TableSource.TRAKT, header, TRAKT, StarScale.TEN, Set.of(mark));
    return listed && file.isList() ? mapping.labelled(Label.list(file.listName())) : mapping;
  }

  private static TableMapping any(SourceFile file, Header header) {
    boolean movieLens = header.has("movie_id") && header.hasOneOf("average_rating", "imdb_id");
    if (movieLens) {
      Set<Mark> marks =
          header.has("tag") ? Set.of() : Set.of(file.isCalled("list") ? Mark.WATCHLIST : Mark.SEEN);
      return mapping(TableSource.MOVIELENS, header, ANY, StarScale.FIVE, marks);
    }
    StarScale scale = header.hasOneOf("rating10") ? StarScale.TEN : StarScale.FIVE;
    if (header.hasOneOf("your_rating") && !header.hasOneOf("rating", "rating10")) {
      scale = StarScale.TEN;
    }
    if (header.has("title", "watcheddate")) {
      return mapping(TableSource.FOR_LETTERBOXD, header, ANY, scale, Set.of(Mark.SEEN));
    }
    if (header.has("movieid", "rating", "lists")) {
      return mapping(TableSource.CINEFACTOR, header, ANY, scale, Set.of());
    }
    Set<Mark> marks = file.isCalled("watchlist") ? Set.of(Mark.WATCHLIST) : Set.of();
    return mapping(TableSource.UNKNOWN, header, ANY, scale, marks);
  }

  /** A rating that is none of five, but would be one on a larger scale. */
  static Optional<String> aboveScale(CsvTable table, TableMapping mapping) {
    int place = mapping.place(Column.STARS);
    return table.body().stream()
        .map((CsvRow row) -> row.field(place))
        .filter(word -> isAbove(word, mapping.scale()))
        .findFirst();
  }

  private static boolean isAbove(String word, StarScale scale) {
    return scale == StarScale.FIVE && !isOn(word, scale) && isOn(word, StarScale.HUNDRED);
  }

  private static boolean isOn(String word, StarScale scale) {
    try {
      return scale.stars(word).isPresent();
    } catch (IllegalArgumentException _) {
      // Not on this scale, which is the answer.
      return false;
    }
  }

  private static TableMapping mapping(
      TableSource source,
      Header header,
      Map<Column, String> names,
      StarScale scale,
      Set<Mark> marks) {
    return new TableMapping(source, header.places(names), scale, marks, Set.of(), true);
  }
}

package org.cinefactor.dataset;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.catalog.match.TitleTwins;
import org.cinefactor.progress.Progress;
import org.jspecify.annotations.Nullable;

/** A data set as it was read. Immutable. */
public final class DataSet {
  private final String name;
  private final Catalog catalog;
  private final RatingTable ratings;
  private final ReadReport report;
  private final ExternalIds externalIds;
  private final boolean movieLensIds;
  private final boolean renumbered;
  private final Fingerprint fingerprint;
  private @Nullable MovieMatcher matcher;
  private @Nullable TitleTwins twins;

  /**
   * @param name the folder's or zip's name, for people
   * @param catalog every movie of movies.csv
   * @param ratings every readable rating of ratings.csv
   * @param report what was skipped on the way
   * @param externalIds the numbers of IMDb and TMDB
   * @param movieLensIds whether its movies have the ids that MovieLens' data sets share
   */
  public DataSet(
      String name,
      Catalog catalog,
      RatingTable ratings,
      ReadReport report,
      ExternalIds externalIds,
      boolean movieLensIds) {
    this(name, catalog, ratings, report, externalIds, movieLensIds, false, "");
  }

  DataSet(
      String name,
      Catalog catalog,
      RatingTable ratings,
      ReadReport report,
      ExternalIds externalIds,
      boolean movieLensIds,
      boolean renumbered,
      String fingerprint) {
    this.renumbered = renumbered;
    this.externalIds = externalIds;
    this.movieLensIds = movieLensIds;
    this.name = name;
    this.catalog = catalog;
    this.ratings = ratings;
    this.report = report;
    this.fingerprint = new Fingerprint(catalog, ratings, fingerprint);
  }

  /** The folder's or zip's name, for people. */
  public String name() {
    return name;
  }

  /** Every movie of movies.csv. */
  public Catalog catalog() {
    return catalog;
  }

  /** The search in its catalog for what other programs mean; made when it is first asked for. */
  public synchronized MovieMatcher matcher() {
    if (matcher == null) {
      matcher = new MovieMatcher(catalog, externalIds);
    }
    return matcher;
  }

  /**
   * The movies that it has twice, as MovieLens 100K has some; found when first asked for.
   * MovieLens' shared ids tell two movies of one title and year apart.
   */
  public synchronized TitleTwins twins() {
    if (twins == null) {
      twins = movieLensIds && !renumbered ? TitleTwins.none() : TitleTwins.in(catalog);
    }
    return twins;
  }

  /** Every readable rating of ratings.csv. */
  public RatingTable ratings() {
    return ratings;
  }

  /** The numbers of IMDb and TMDB in links.csv; none where there is no such file. */
  public ExternalIds externalIds() {
    return externalIds;
  }

  /**
   * True if its movies have the ids that MovieLens' data sets share, as its files say; those of
   * 100K and 1M, and of tables from elsewhere, are their own.
   */
  public boolean movieLensIds() {
    return movieLensIds;
  }

  /** This data set, of whose movies it is known that their ids are its own. */
  public DataSet withIdsOfItsOwn() {
    return new DataSet(name, catalog, ratings, report, externalIds, false);
  }

  /** True if its movies have other ids here than in its files. */
  public boolean renumbered() {
    return renumbered;
  }

  /** Report of the rows that were skipped on the way. */
  public ReadReport report() {
    return report;
  }

  /**
   * SHA-256, in hex, of the movies and ratings as read: the same content gives the same fingerprint
   * whatever the line ends, the order of rows or columns, and the packing. It is worked out when it
   * is asked for the first time, which takes the longer the more ratings there are.
   */
  public String fingerprint() {
    return fingerprint.hex(() -> {});
  }

  /**
   * True if another data set has the same fingerprint; none is worked out where both come from the
   * same files.
   */
  public boolean sameAs(DataSet other) {
    boolean sameFiles = !report.files().isEmpty() && report.files().equals(other.report.files());
    return other == this || sameFiles || fingerprint().equals(other.fingerprint());
  }

  /**
   * This data set with other ids for its movies, which are from then on those that MovieLens' data
   * sets share, or ones that no other movie has.
   *
   * @param ids the new id of each movie by its id; no two are the same
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public DataSet withMovieIds(Map<Integer, Integer> ids, Progress progress) {
    UnaryOperator<Integer> to = id -> Objects.requireNonNull(ids.get(id));
    var renamed =
        new Catalog(
            catalog.movies().stream()
                .map(movie -> new Movie(to.apply(movie.id()), movie.title(), movie.genres()))
                .toList());
    return new DataSet(
        name,
        renamed,
        ratings.withMovies(MovieNumbers.of(renamed), to::apply, progress),
        report,
        externalIds.withMovieIds(ids),
        true,
        true,
        "");
  }

  /**
   * This data set, its fingerprint worked out.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public DataSet withFingerprint(Progress progress) {
    fingerprint.hex(progress::stopIfCancelled);
    return this;
  }
}

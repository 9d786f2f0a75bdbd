package org.cinefactor.catalog.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.text.Texts;

/**
 * The search for the movie that another program means: by IMDb's or TMDB's number where the data
 * set knows those, else by title and year. What two movies could be, or one nearly is, has to be
 * asked. Safe for several threads.
 */
public final class MovieMatcher {
  private static final Texts TEXTS = Texts.of(MovieMatcher.class);

  private static final int MOST_CANDIDATES = 3;

  private final Catalog catalog;
  private final ExternalIds ids;
  private final TitleTable titles;
  private final FuzzyTitleMatch near;

  /**
   * @param catalog the movies
   * @param ids their numbers elsewhere, as far as they are known
   */
  public MovieMatcher(Catalog catalog, ExternalIds ids) {
    this.catalog = catalog;
    this.ids = ids;
    this.titles = new TitleTable(catalog);
    this.near = new FuzzyTitleMatch(catalog, titles);
  }

  /** The catalog in which it searches. */
  public Catalog catalog() {
    return catalog;
  }

  /**
   * Finds a movie. A number of IMDb or TMDB counts before titles, unless another movie has one of
   * the titles in that very year and the number's movie has none of them. MovieLens' number counts
   * where there is no title, or one of the number's movie.
   */
  public Match find(SoughtMovie sought) {
    return find(sought, hits -> hits.isEmpty() ? nearly(sought) : chosen(hits, sought));
  }

  /** The movie that is found without asking anybody; sooner than {@link #find} says what to ask. */
  public Optional<Movie> findSure(SoughtMovie sought) {
    Match match =
        find(sought, hits -> hits.isEmpty() ? new Match.NotFound() : chosen(hits, sought));
    return match instanceof Match.Found found ? Optional.of(found.movie()) : Optional.empty();
  }

  private Match find(SoughtMovie sought, Function<List<TitleHit>, Match> choice) {
    Optional<Movie> numbered = byNumber(sought);
    if (numbered.isEmpty()) {
      return choice.apply(hits(sought));
    }
    if (sought.titles().isEmpty() || agrees(numbered.get(), sought)) {
      return new Match.Found(numbered.get(), Match.Certainty.NUMBER);
    }
    Match other = choice.apply(hits(sought));
    boolean titlesCount =
        other instanceof Match.Found found
            && found.certainty() == Match.Certainty.EXACT_YEAR
            && !found.movie().equals(numbered.get());
    return titlesCount ? other : new Match.Found(numbered.get(), Match.Certainty.NUMBER);
  }

  /** The movie with a number of IMDb, TMDB or MovieLens, whatever its title. */
  public Optional<Movie> byNumber(SoughtMovie sought) {
    OptionalInt imdb =
        sought.imdb().isPresent()
            ? ids.movieByImdb(sought.imdb().getAsLong())
            : OptionalInt.empty();
    OptionalInt tmdb =
        sought.tmdb().isPresent()
            ? ids.movieByTmdb(sought.tmdb().getAsLong())
            : OptionalInt.empty();
    return Stream.of(imdb, tmdb, sought.movieId())
        .flatMap(id -> id.isPresent() ? catalog.movie(id.getAsInt()).stream() : Stream.empty())
        .findFirst();
  }

  /**
   * True when one of the titles is one of the movie's, perhaps only in part, and the year is near.
   */
  public boolean agrees(Movie movie, SoughtMovie sought) {
    boolean yearNear =
        sought.year().isEmpty()
            || movie.year().isEmpty()
            || Math.abs(movie.year().getAsInt() - sought.year().getAsInt()) <= 1;
    return yearNear
        && sought.titles().stream()
            .anyMatch(
                title -> titles.hits(title).stream().anyMatch(hit -> hit.movie().equals(movie)));
  }

  private List<TitleHit> hits(SoughtMovie sought) {
    Map<Movie, TitleHit> best = new HashMap<>();
    OptionalInt year = sought.year();
    for (String title : sought.titles()) {
      for (TitleHit hit : titles.hits(title)) {
        best.merge(hit.movie(), hit, (one, two) -> one.rank(year) <= two.rank(year) ? one : two);
      }
    }
    return best.values().stream()
        .filter(hit -> rank(hit, sought) < TitleHit.NONE)
        .sorted(
            Comparator.comparingInt((TitleHit hit) -> rank(hit, sought))
                .thenComparingInt(hit -> hit.movie().id()))
        .toList();
  }

  private Match chosen(List<TitleHit> hits, SoughtMovie sought) {
    int rank = rank(hits.getFirst(), sought);
    boolean sure = rank < TitleHit.ASK;
    List<TitleHit> same =
        sure ? withoutTwins(hits.stream().filter(hit -> rank(hit, sought) == rank).toList()) : hits;
    if (sure && same.size() == 1) {
      return new Match.Found(same.getFirst().movie(), TitleHit.certainty(rank));
    }
    String reason =
        sure
            ? TEXTS.format("doubt.several", same.size())
            : numberDiffers(same.getFirst().movie(), sought)
                ? TEXTS.get("doubt.number")
                : same.getFirst().doubt(sought.year());
    return new Match.Doubtful(
        same.stream().map(TitleHit::movie).limit(MOST_CANDIDATES).toList(), reason);
  }

  /** Without those that the catalog has a second time: a person's star belongs to the first. */
  private static List<TitleHit> withoutTwins(List<TitleHit> hits) {
    Set<String> first =
        hits.stream()
            .map(TitleHit::movie)
            .filter(movie -> !SharedIds.isByPlace(movie.id()))
            .map(SharedIds::key)
            .collect(Collectors.toSet());
    return hits.stream()
        .filter(
            hit ->
                !SharedIds.isByPlace(hit.movie().id())
                    || !first.contains(SharedIds.key(hit.movie())))
        .toList();
  }

  /** A movie of another number is asked about in its very year, and does not count otherwise. */
  private int rank(TitleHit hit, SoughtMovie sought) {
    int rank = hit.rank(sought.year());
    if (!numberDiffers(hit.movie(), sought)) {
      return rank;
    }
    return rank < TitleHit.ASK && TitleHit.certainty(rank) == Match.Certainty.EXACT_YEAR
        ? rank + TitleHit.ASK
        : TitleHit.NONE;
  }

  private boolean numberDiffers(Movie movie, SoughtMovie sought) {
    OptionalLong imdb = ids.imdb(movie.id());
    return sought.imdb().isPresent() && imdb.isPresent() && !imdb.equals(sought.imdb());
  }

  private Match nearly(SoughtMovie sought) {
    List<Movie> candidates =
        near.find(sought.titles(), sought.year()).stream()
            .filter(movie -> !numberDiffers(movie, sought))
            .toList();
    return candidates.isEmpty()
        ? new Match.NotFound()
        : new Match.Doubtful(candidates, TEXTS.get("doubt.nearly"));
  }
}

package org.cinefactor.catalog;

import java.util.List;
import java.util.stream.Stream;

/** A genre or a decade: what several movies have in common by their catalog alone. */
public sealed interface MovieKind {
  /** The word for it: {@code Animation}, {@code 1990s}. */
  String word();

  /** True if a movie is of this kind. */
  boolean has(Movie movie);

  /** The kinds of a movie: its genres, and the decade of its year where it has one. */
  static List<MovieKind> of(Movie movie) {
    return Stream.concat(
            movie.genres().stream().<MovieKind>map(OfGenre::new),
            movie.year().stream().boxed().map(year -> OfDecade.of(year)))
        .toList();
  }

  /** The movies of a genre. */
  record OfGenre(Genre genre) implements MovieKind {
    @Override
    public String word() {
      return genre.name();
    }

    @Override
    public boolean has(Movie movie) {
      return movie.genres().contains(genre);
    }
  }

  /**
   * The movies of ten years.
   *
   * @param first the first of them, such as 1990
   */
  record OfDecade(int first) implements MovieKind {
    private static final int YEARS = 10;

    static OfDecade of(int year) {
      return new OfDecade(Math.floorDiv(year, YEARS) * YEARS);
    }

    @Override
    public String word() {
      return first + "s";
    }

    @Override
    public boolean has(Movie movie) {
      return movie.year().stream().anyMatch(year -> of(year).equals(this));
    }
  }
}

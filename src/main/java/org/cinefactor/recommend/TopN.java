package org.cinefactor.recommend;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.catalog.Movie;

/** The best few of the movies offered, best first, ties to the smaller movie id. */
public final class TopN {
  private final int capacity;
  private final List<Scored> kept;

  private record Scored(Movie movie, double key, double score) {
    boolean beats(Scored other) {
      return key > other.key || (key == other.key && movie.id() < other.movie.id());
    }
  }

  /** Keeps at most {@code capacity} movies, 0 or more. */
  public TopN(int capacity) {
    this.capacity = capacity;
    this.kept = new ArrayList<>(Math.min(capacity, 64));
  }

  /** True if a movie with this key could enter; cheap, for the many that cannot. */
  public boolean hasRoomFor(double key) {
    return key >= least();
  }

  /** No movie with a smaller key can enter. */
  public double least() {
    if (kept.size() < capacity) {
      return Double.NEGATIVE_INFINITY;
    }
    return capacity == 0 ? Double.POSITIVE_INFINITY : kept.getLast().key;
  }

  /** Offers a movie that is ordered by its score. */
  public void offer(Movie movie, double score) {
    offer(movie, score, score);
  }

  /**
   * Offers a movie.
   *
   * @param key what orders them, usually the score
   */
  public void offer(Movie movie, double key, double score) {
    Scored offered = new Scored(movie, key, score);
    if (kept.size() == capacity) {
      if (capacity == 0 || !offered.beats(kept.getLast())) {
        return;
      }
      kept.removeLast();
    }
    kept.add(place(offered), offered);
  }

  private int place(Scored offered) {
    int from = 0;
    int to = kept.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (offered.beats(kept.get(middle))) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /** The movies kept, with their places from 1. */
  public List<Recommendation> ranked() {
    List<Recommendation> ranked = new ArrayList<>(kept.size());
    for (Scored scored : kept) {
      ranked.add(new Recommendation(ranked.size() + 1, scored.movie, scored.score));
    }
    return List.copyOf(ranked);
  }
}

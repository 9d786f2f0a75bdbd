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

  /** Whether a movie with this key could enter; cheap, for the many that cannot. */
  public boolean hasRoomFor(double key) {
    return kept.size() < capacity || (capacity > 0 && key >= kept.getLast().key);
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
    int place = kept.size();
    while (place > 0 && offered.beats(kept.get(place - 1))) {
      place--;
    }
    kept.add(place, offered);
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

package org.cinefactor.recommend;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.catalog.Movie;

/** Keeps the best few of the movies offered, best first, ties to the smaller movie id. */
final class TopN {
  private final int capacity;
  private final List<Scored> kept;

  private record Scored(Movie movie, double score) {
    boolean beats(Scored other) {
      return score > other.score || (score == other.score && movie.id() < other.movie.id());
    }
  }

  TopN(int capacity) {
    this.capacity = capacity;
    this.kept = new ArrayList<>(Math.min(capacity, 64));
  }

  /** Whether a movie with this score could enter; cheap, for the many that cannot. */
  boolean hasRoomFor(double score) {
    return kept.size() < capacity || (capacity > 0 && score >= kept.getLast().score);
  }

  void offer(Movie movie, double score) {
    Scored offered = new Scored(movie, score);
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
  List<Recommendation> ranked() {
    List<Recommendation> ranked = new ArrayList<>(kept.size());
    for (Scored scored : kept) {
      ranked.add(new Recommendation(ranked.size() + 1, scored.movie, scored.score));
    }
    return List.copyOf(ranked);
  }
}

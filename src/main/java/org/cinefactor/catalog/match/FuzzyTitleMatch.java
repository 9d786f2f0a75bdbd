package org.cinefactor.catalog.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieTitle;

/**
 * Titles of one year that are nearly the same: one or two letters apart, or most of their words
 * shared. They are worth asking about, never more.
 */
final class FuzzyTitleMatch {
  private static final int MOST = 3;
  private static final int SHORTEST = 5;
  private static final int SHORTEST_SHARED = 8;
  private static final double SHARED = 0.6;

  private record Near(Movie movie, String key, Set<String> words, long letters) {}

  private record Scored(Movie movie, double similarity) {}

  private final Map<Integer, List<Movie>> movies = new HashMap<>();

  /** The titles of the years that were asked for. */
  private final Map<Integer, List<Near>> byYear = new ConcurrentHashMap<>();

  private final TitleTable titles;

  FuzzyTitleMatch(Catalog catalog, TitleTable titles) {
    this.titles = titles;
    for (Movie movie : catalog.movies()) {
      movie
          .year()
          .ifPresent(year -> movies.computeIfAbsent(year, _ -> new ArrayList<>()).add(movie));
    }
  }

  private List<Near> ofYear(int year) {
    List<Near> all = new ArrayList<>();
    for (Movie movie : movies.getOrDefault(year, List.of())) {
      for (SpelledTitle title : titles.titles(movie)) {
        all.add(new Near(movie, title.key(), Set.copyOf(title.words()), letters(title.key())));
      }
    }
    return all;
  }

  /** Movies of this very year with a title like one of these, the likest first, at most three. */
  List<Movie> find(List<String> titles, OptionalInt year) {
    if (year.isEmpty()) {
      return List.of();
    }
    List<Scored> scored = new ArrayList<>();
    for (String title : titles) {
      SpelledTitle sought = SpelledTitle.of(MovieTitle.parse(title).main());
      String key = sought.key();
      Set<String> words = Set.copyOf(sought.words());
      long letters = letters(key);
      for (Near near : byYear.computeIfAbsent(year.getAsInt(), this::ofYear)) {
        double similarity = similarity(key, words, letters, near);
        if (similarity > 0) {
          scored.add(new Scored(near.movie(), similarity));
        }
      }
    }
    return scored.stream()
        .sorted(Comparator.comparingDouble(Scored::similarity).reversed())
        .map(Scored::movie)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** From 0, which is not alike, to 1. */
  private static double similarity(String key, Set<String> words, long letters, Near near) {
    int different = Long.bitCount(letters ^ near.letters());
    int allowed = key.length() < SHORTEST ? 0 : key.length() < 2 * SHORTEST ? 1 : 2;
    if (different <= 2 * allowed
        && Math.abs(key.length() - near.key().length()) <= allowed
        && EditDistance.atMost(key, near.key(), allowed)) {
      return 1;
    }
    boolean fewShared = Long.bitCount(letters & near.letters()) < SHORTEST;
    return fewShared ? 0 : sharedWords(words, near.words());
  }

  private static double sharedWords(Set<String> a, Set<String> b) {
    int shared = 0;
    int length = 0;
    for (String word : a) {
      if (b.contains(word)) {
        shared++;
        length += word.length();
      }
    }
    if (shared < 2 || length < SHORTEST_SHARED) {
      return 0;
    }
    double share = (double) shared / (a.size() + b.size() - shared);
    boolean contained = shared == Math.min(a.size(), b.size());
    return share >= SHARED || contained ? share : 0;
  }

  /** Set of the letters and digits of a key, a bit each. */
  private static long letters(String key) {
    long letters = 0;
    for (int i = 0; i < key.length(); i++) {
      letters |= 1L << (key.charAt(i) & 63);
    }
    return letters;
  }
}

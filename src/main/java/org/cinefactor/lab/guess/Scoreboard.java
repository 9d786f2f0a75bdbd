package org.cinefactor.lab.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.cinefactor.lab.guess.SealedGuess.Knowledge;

/**
 * The rounds of sealed guesses that a class has played. Immutable.
 *
 * @param rounds oldest first
 */
public record Scoreboard(List<Round> rounds) {
  public Scoreboard {
    rounds = List.copyOf(rounds);
  }

  /**
   * One round.
   *
   * @param guess the star and what the ranks knew
   * @param predicted the stars that the class predicted, one per pupil who did
   */
  public record Round(SealedGuess guess, List<Double> predicted) {
    public Round {
      predicted = List.copyOf(predicted);
    }
  }

  /**
   * The score of a rank over all rounds.
   *
   * @param rank the number of components
   * @param won in how many rounds it knew best
   * @param known how much it knew, 0 to 1, the mean over its rounds
   */
  public record RankScore(int rank, int won, double known) {}

  /** Nothing played yet. */
  public static Scoreboard empty() {
    return new Scoreboard(List.of());
  }

  /** This board with another round at its end. */
  public Scoreboard with(SealedGuess guess, List<Double> predicted) {
    List<Round> next = new ArrayList<>(rounds);
    next.add(new Round(guess, predicted));
    return new Scoreboard(next);
  }

  /** The ranks, most knowing first, ties to the smaller rank. */
  public List<RankScore> results() {
    TreeMap<Integer, List<Double>> known = new TreeMap<>();
    TreeMap<Integer, Integer> won = new TreeMap<>();
    for (Round round : rounds) {
      for (Knowledge k : round.guess.knowledge()) {
        known.computeIfAbsent(k.rank(), rank -> new ArrayList<>()).add(k.known());
      }
      round.guess.best().ifPresent(rank -> won.merge(rank, 1, Integer::sum));
    }
    List<RankScore> results = new ArrayList<>();
    known.forEach(
        (rank, values) ->
            results.add(
                new RankScore(
                    rank,
                    won.getOrDefault(rank, 0),
                    values.stream().mapToDouble(Double::doubleValue).average().orElse(0))));
    results.sort(Comparator.comparingDouble(RankScore::known).reversed());
    return results;
  }

  /** Mean absolute error of the class over all rounds, in stars; empty when nobody predicted. */
  public OptionalDouble classError() {
    return rounds.stream()
        .flatMap(
            round -> round.predicted.stream().map(star -> Math.abs(star - round.guess.stars())))
        .mapToDouble(Double::doubleValue)
        .average();
  }
}

package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.recommend.coldstart.ElicitationGains;
import org.cinefactor.recommend.tuned.TunedRecommender;

/**
 * The policy that says how many of their ratings a test person reveals: the protocols "given n" and
 * "all but" of Breese, Heckerman and Kadie (1998), and two of this program.
 */
public sealed interface RevealPolicy {
  /** A word for it: {@code all}, {@code 5}, {@code asked 10}. */
  String word();

  /**
   * The ratings that a person of a fold reveals, of all that they have.
   *
   * @param recommender was trained on the fold's other people
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  UnaryOperator<Ratings> in(Fold fold, Recommender recommender, Progress progress);

  /** True if somebody is asked at all: whoever has something to tell under this policy. */
  default boolean asks(TestPerson person) {
    return true;
  }

  /** All that is not held out. */
  record Everything() implements RevealPolicy {
    @Override
    public String word() {
      return "all";
    }

    @Override
    public UnaryOperator<Ratings> in(Fold fold, Recommender recommender, Progress progress) {
      return ratings -> ratings;
    }
  }

  /**
   * A few ratings, drawn for ever the same; whoever has not as many reveals all.
   *
   * @param count how many
   */
  record GivenN(int count) implements RevealPolicy {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    @Override
    public String word() {
      return Integer.toString(count);
    }

    @Override
    public UnaryOperator<Ratings> in(Fold fold, Recommender recommender, Progress progress) {
      return ratings ->
          only(ratings, ratings.movieIds().stream().sorted(drawn(ratings)).limit(count).toList());
    }

    private static Comparator<Integer> drawn(Ratings ratings) {
      return Comparator.comparingLong(id -> ((id * MIX + ratings.size()) * MIX) >>> 20);
    }
  }

  /**
   * The ratings of the movies that the program asks about, of those that the person knows; whoever
   * knows not as many reveals all. They go through the ten that are shown from the top, and another
   * one comes behind them after each answer. The others that are asked about until then, {@value
   * #NOT_SEEN} at most, they say not to have seen: also those that they have seen and keep back,
   * which makes the lists look worse than they are. The gains of answers are learned from the
   * fold's other people for {@code tuned}; for other methods every answer is worth the same.
   *
   * @param count how many they answer
   */
  record Asked(int count) implements RevealPolicy {
    private static final int NOT_SEEN = 80;

    /** So many are asked about at a time. */
    private static final int SHOWN = 10;

    @Override
    public String word() {
      return "asked " + count;
    }

    @Override
    public UnaryOperator<Ratings> in(Fold fold, Recommender recommender, Progress progress) {
      TrainingSet others = fold.training();
      ElicitationGains gains =
          recommender instanceof TunedRecommender
              ? new ElicitationGainLearner(others, recommender).learn(progress)
              : ElicitationGains.none();
      ColdStartMovies first = others.coldStartMovies(gains);
      return ratings -> {
        Ratings revealed = answers(first, ratings);
        return revealed.withNotSeen(revealed.notSeen().stream().limit(NOT_SEEN).toList());
      };
    }

    /**
     * The ratings that somebody gives until they have rated as many as they are to, or all that
     * they know.
     *
     * @param first what is asked
     * @param ratings all that they know
     */
    public Ratings answers(ColdStartMovies first, Ratings ratings) {
      Ratings revealed = Ratings.none();
      List<Integer> notSeen = new ArrayList<>();
      List<Movie> shown = first.ask(revealed, List.of(), SHOWN);
      while (revealed.size() < Math.min(count, ratings.size()) && !shown.isEmpty()) {
        int id = shown.getFirst().id();
        OptionalDouble stars = ratings.stars(id);
        if (stars.isPresent()) {
          revealed = revealed.with(id, stars.getAsDouble());
        } else {
          notSeen.add(id);
          revealed = revealed.withNotSeen(notSeen);
        }
        shown = first.ask(revealed, shown, SHOWN);
      }
      return revealed;
    }
  }

  /**
   * Nothing but dislikes: the ratings of {@value TestPerson#DISLIKED} stars and less; whoever has
   * none is not asked.
   */
  record Dislikes() implements RevealPolicy {
    @Override
    public String word() {
      return "dislikes";
    }

    @Override
    public boolean asks(TestPerson person) {
      return !disliked(person.ratings()).isEmpty();
    }

    @Override
    public UnaryOperator<Ratings> in(Fold fold, Recommender recommender, Progress progress) {
      return ratings -> only(ratings, disliked(ratings));
    }

    private static List<Integer> disliked(Ratings ratings) {
      return ratings.movieIds().stream()
          .filter(id -> ratings.stars(id).orElseThrow() <= TestPerson.DISLIKED)
          .toList();
    }
  }

  private static Ratings only(Ratings ratings, List<Integer> movieIds) {
    Ratings some = Ratings.none();
    for (int id : movieIds) {
      some = some.with(id, ratings.stars(id).orElseThrow());
    }
    return some;
  }
}

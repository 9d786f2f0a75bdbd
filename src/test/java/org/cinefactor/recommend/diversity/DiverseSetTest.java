package org.cinefactor.recommend.diversity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.SmallWorld;
import org.cinefactor.recommend.factor.NotebookRecommender;

/** Swaps that are left out unseen are never the cheapest. */
class DiverseSetTest {
  private static final NotebookRecommender WORLD = SmallWorld.notebook();

  @Property(tries = 300)
  void theExchangesAreThoseOfTheSearchThatLooksAtAll(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = SmallWorld.MOVIES) int pool,
      @ForAll @IntRange(min = 1, max = 20) int count,
      @ForAll @IntRange(min = 1, max = 200) int differentScores,
      @ForAll boolean othersBehind) {
    List<Recommendation> best = best(new Random(seed), pool, differentScores);
    if (othersBehind) {
      // Those of which too little is known come behind, whatever their scores.
      best = new ArrayList<>(best);
      Collections.rotate(best, pool / 3);
    }
    var similarity =
        new MovieSimilarity(WORLD.model(), best.stream().map(Recommendation::movie).toList());
    var set = new DiverseSet(best, count, similarity, WORLD.popularity());

    var plain = new PlainSearch(best, count, similarity);
    while (plain.swap()) {
      assertThat(set.swap()).isTrue();
      assertThat(set.chosen()).isEqualTo(plain.chosen);
      assertThat(set.cost()).isEqualTo(plain.cost);
    }
    assertThat(set.swap()).isFalse();
  }

  /** The same swaps, each found by a look at every pair. */
  private static final class PlainSearch {
    private final List<Recommendation> best;
    private final MovieSimilarity similarity;
    private final double[] similarities;
    private final BitSet chosen = new BitSet();
    private final double span;
    private double cost;

    PlainSearch(List<Recommendation> best, int count, MovieSimilarity similarity) {
      this.best = best;
      this.similarity = similarity;
      this.similarities = new double[best.size()];
      var scores = best.stream().mapToDouble(Recommendation::score).summaryStatistics();
      this.span = Math.max(scores.getMax() - scores.getMin(), Double.MIN_NORMAL);
      chosen.set(0, Math.min(count, best.size()));
      chosen.stream().forEach(movie -> add(movie, 1));
    }

    private void add(int movie, int sign) {
      for (int i = 0; i < similarities.length; i++) {
        similarities[i] += i == movie ? 0 : sign * similarity.of(movie, i);
      }
    }

    boolean swap() {
      int[] cheapest = {};
      cost = Double.POSITIVE_INFINITY;
      for (int i = 1; i < best.size(); i++) {
        for (int j = 1; j < best.size(); j++) {
          if (chosen.get(i) && !chosen.get(j) && people(j) <= people(i) && cost(i, j) < cost) {
            cost = cost(i, j);
            cheapest = new int[] {i, j};
          }
        }
      }
      if (cheapest.length == 0) {
        return false;
      }
      chosen.clear(cheapest[0]);
      add(cheapest[0], -1);
      chosen.set(cheapest[1]);
      add(cheapest[1], 1);
      return true;
    }

    private double cost(int out, int in) {
      double gain =
          (similarities[out] - similarities[in] + similarity.of(out, in))
              / (chosen.cardinality() - 1);
      return gain < 1e-9
          ? Double.POSITIVE_INFINITY
          : (best.get(out).score() - best.get(in).score()) / span / gain;
    }

    private int people(int place) {
      return WORLD.popularity().people(best.get(place).movie().id());
    }
  }

  private static List<Recommendation> best(Random random, int pool, int differentScores) {
    List<Movie> movies = new ArrayList<>(WORLD.catalog().movies());
    Collections.shuffle(movies, random);
    double[] scores =
        random
            .doubles(pool)
            .map(score -> -Math.floor(score * differentScores) / differentScores)
            .sorted()
            .map(score -> -score)
            .toArray();
    List<Recommendation> best = new ArrayList<>();
    for (int i = 0; i < pool; i++) {
      best.add(new Recommendation(i + 1, movies.get(i), scores[i]));
    }
    return best;
  }
}

package org.cinefactor.recommend.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.SmallWorld;

/** Columns that are left out unseen are in no list. */
class DialListsTest {
  private static final NotebookRecommender WORLD = SmallWorld.notebook();

  @Property(tries = 300)
  void theListsAreThoseOfTheSearchThatLooksAtAll(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll @IntRange(min = 0, max = 20) int more,
      @ForAll @IntRange(min = 1, max = 9) int step) {
    Random random = new Random(seed);
    Ratings ratings =
        Ratings.of(
            Map.of(
                100 + random.nextInt(20), 5.0, 120 + random.nextInt(20), 0.5 + random.nextInt(4)));
    double[] p = WORLD.latentFeatures(ratings);
    Scores scores = new Scores(WORLD, ratings, ListOptions.none().withDiversity(0.5), p);
    double[] modelled = scores.modelled(p);
    int[] all = IntStream.range(0, modelled.length).toArray();
    var lists = new DialLists(scores, modelled, count, count + more);

    List<Recommendation> right = List.of();
    for (int place = 20; place >= -20; place -= step) {
      right = lists.at(place / 20.0, right);
      assertThat(right)
          .isEqualTo(scores.at(place / 20.0).best(modelled, all, count, count + more, List.of()));
    }
  }
}

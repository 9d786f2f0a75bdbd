package org.cinefactor.recommend.tuned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.SmallWorld;
import org.junit.jupiter.api.Test;

class ImplicitFoldInTest {
  private static final int[] NOBODY = {};

  private final TunedModel model =
      new TunedRecipe(4)
          .train(SmallWorld.stars(), SmallWorld.ids(), SmallWorld.catalog(), Progress.NONE);

  /** Evidence of a movie: c times its coordinates. */
  private double says(ImplicitFoldIn presence, int[] rated, int column) {
    double[] c = presence.rest();
    add(presence.notSeen(), c);
    for (int i = 0; i < rated.length; i++) {
      add(presence.share(i), c);
    }
    double sum = 0;
    for (int r = 0; r < c.length; r++) {
      sum += c[r] * model.along(column)[r];
    }
    return sum;
  }

  private static void add(double[] what, double[] to) {
    for (int r = 0; r < to.length; r++) {
      to[r] += what[r];
    }
  }

  /** Adding w·φφᵀ to the matrix of a linear system shrinks φᵀc, and leaves its sign. */
  @Property(tries = 100)
  void notHavingSeenAMovieBringsItNearerToNothing(
      @ForAll @Size(max = 16) Set<@IntRange(max = 38) Integer> seen,
      @ForAll @IntRange(max = 39) int other) {
    int[] rated = seen.stream().mapToInt(j -> j < other ? j : j + 1).sorted().toArray();

    double before = says(new ImplicitFoldIn(model, rated, NOBODY), rated, other);
    double after = says(new ImplicitFoldIn(model, rated, new int[] {other}), rated, other);

    assertThat(after * before).isGreaterThanOrEqualTo(0);
    assertThat(Math.abs(after)).isLessThanOrEqualTo(Math.abs(before) + 1e-12);
  }

  @Test
  void whoeverHasRatedManyIsNotJudgedByWhatTheyHaveNotSeen() {
    int[] rated = IntStream.range(0, 20).toArray();

    double without = says(new ImplicitFoldIn(model, rated, NOBODY), rated, 30);
    double with = says(new ImplicitFoldIn(model, rated, new int[] {30, 31}), rated, 30);

    assertThat(with).isEqualTo(without, within(0.0));
  }

  @Test
  void aMovieThatIsNotSeenCanStillBeRecommended() {
    TunedRecommender tuned = SmallWorld.tuned();
    Ratings ratings = Ratings.none().with(100, 5).withNotSeen(Set.of(104));

    assertThat(tuned.recommend(ratings, SmallWorld.MOVIES))
        .extracting(one -> one.movie().id())
        .contains(104);
  }
}

package org.cinefactor.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.cinefactor.catalog.Movie;
import org.junit.jupiter.api.Test;

class TopNTest {
  @Test
  void keepsWhatSortingAllWouldPutFirst() {
    Random random = new Random(5);
    for (int count = 0; count <= 30; count++) {
      var all = new ArrayList<Offer>();
      TopN top = new TopN(count);
      for (int id : random.ints(20, 1, 1000).distinct().toArray()) {
        var offer = new Offer(id, random.nextInt(6));
        all.add(offer);
        top.offer(movie(id), offer.score);
      }
      all.sort(Comparator.comparingDouble(Offer::score).reversed().thenComparingInt(Offer::id));
      assertThat(top.ranked())
          .isEqualTo(
              all.stream()
                  .limit(count)
                  .map(o -> new Recommendation(all.indexOf(o) + 1, movie(o.id), o.score))
                  .toList());
    }
  }

  @Test
  void theKeyOrdersAndTheScoreIsShown() {
    TopN top = new TopN(2);
    top.offer(movie(1), 10, 0.1);
    top.offer(movie(2), 30, 0.3);
    top.offer(movie(3), 20, 0.9);
    assertThat(top.ranked())
        .isEqualTo(
            List.of(new Recommendation(1, movie(2), 0.3), new Recommendation(2, movie(3), 0.9)));
  }

  @Test
  void thereIsRoomForWhatMayStillEnter() {
    TopN top = new TopN(2);
    assertThat(top.least()).isEqualTo(Double.NEGATIVE_INFINITY);
    top.offer(movie(7), 3);
    top.offer(movie(8), 5);
    assertThat(top.least()).isEqualTo(3);
    assertThat(top.hasRoomFor(3)).as("a tie, which a smaller id would win").isTrue();
    assertThat(top.hasRoomFor(Math.nextDown(3.0))).isFalse();
    assertThat(new TopN(0).hasRoomFor(1e300)).isFalse();
  }

  private record Offer(int id, double score) {}

  private static Movie movie(int id) {
    return new Movie(id, "Movie " + id + " (1999)", List.of());
  }
}

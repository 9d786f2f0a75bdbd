package org.cinefactor.lab.tastes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TastesTest {
  private static FactorModel model(int[] ids, double[] first, double[] second) {
    double[] q = Arrays.copyOf(first, 2 * ids.length);
    System.arraycopy(second, 0, q, ids.length, ids.length);
    return new FactorModel(2, ids, q, new double[0], NmfSettings.notebook().withComponents(2));
  }

  private static List<List<Integer>> lists(Tastes tastes) {
    return tastes.lists().stream().map(Taste::movieIds).toList();
  }

  @Test
  void twoMoviesThatCrossGiveTwoLists() {
    Tastes tastes =
        Tastes.of(model(new int[] {1, 2}, new double[] {3, 0}, new double[] {0, 3}), Set.of(), 10);

    assertThat(lists(tastes)).containsExactly(List.of(1, 2), List.of(2, 1));
    assertThat(tastes.distinctSets()).isEqualTo(1);
    // At 45 degrees they tie, and the smaller id goes first.
    assertThat(tastes.lists().getFirst().angles()).hasToString("[0.000000, 45.000000]");
    assertThat(tastes.lists().getLast().angles()).hasToString("(45.000000, 90.000000]");
  }

  @Test
  void threeMoviesThatMeetInOnePointGiveAListOfASingleAngle() {
    // All three score 4 at 45 degrees: before 3 2 1, behind 1 2 3 by slope; there 1 2 3 by id.
    Tastes tastes =
        Tastes.of(
            model(new int[] {2, 1, 3}, new double[] {3, 2, 1}, new double[] {1, 2, 3}),
            Set.of(),
            10);

    assertThat(lists(tastes)).containsExactly(List.of(2, 1, 3), List.of(1, 2, 3), List.of(3, 1, 2));
    assertThat(tastes.lists().get(1).angles()).hasToString("[45.000000, 45.000000]");
  }

  @Test
  void moviesThatTieOnTheAxesGiveListsOfTheAxesAlone() {
    Tastes tastes =
        Tastes.of(model(new int[] {1, 2}, new double[] {1, 1}, new double[] {0, 1}), Set.of(), 10);

    assertThat(lists(tastes)).containsExactly(List.of(1, 2), List.of(2, 1));
    assertThat(tastes.lists().getFirst().angles()).hasToString("[0.000000, 0.000000]");
  }

  @Test
  void aPersonLandsInTheListThatTheirAngleLiesIn() {
    Tastes tastes =
        Tastes.of(model(new int[] {1, 2}, new double[] {3, 0}, new double[] {0, 3}), Set.of(), 1);

    assertThat(tastes.of(new double[] {1, 0}).orElseThrow().movieIds()).containsExactly(1);
    assertThat(tastes.of(new double[] {5, 5}).orElseThrow().movieIds()).containsExactly(1);
    assertThat(tastes.of(new double[] {5, Math.nextUp(5.0)}).orElseThrow().movieIds())
        .containsExactly(2);
    assertThat(tastes.of(new double[] {0, 0.1}).orElseThrow().movieIds()).containsExactly(2);
    assertThat(tastes.of(new double[] {0, 0})).isEmpty();
    assertThat(Tastes.degrees(new double[] {5, 5})).isEqualTo(45);
  }

  @Test
  void ratedMoviesAreSetAside() {
    FactorModel model = model(new int[] {1, 2, 3}, new double[] {3, 0, 1}, new double[] {0, 3, 1});

    assertThat(lists(Tastes.of(model, Set.of(2), 1))).containsExactly(List.of(1), List.of(3));
  }

  @Test
  void onlyTwoComponentsCanBeCounted() {
    FactorModel one =
        new FactorModel(1, new int[] {7}, new double[] {1}, new double[0], NmfSettings.notebook());

    assertThatThrownBy(() -> Tastes.of(one, Set.of(), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 components, not for 1");
  }

  /** Small whole numbers tie all the time, on the axes and in many-fold crossings. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 40})
  void countsWhatSlowAndPlainCountingFinds(int most) {
    Random random = new Random(most);
    for (int trial = 0; trial < 60; trial++) {
      int n = 1 + random.nextInt(14);
      int places = 1 + random.nextInt(6);
      int[] ids = shuffled(n, random);
      double[] first = random.doubles(n).map(x -> Math.floor(x * (most + 1))).toArray();
      double[] second = random.doubles(n).map(x -> Math.floor(x * (most + 1))).toArray();

      Tastes tastes = Tastes.of(model(ids, first, second), Set.of(), places);

      List<List<Integer>> expected = plainly(ids, first, second, places);
      assertThat(lists(tastes)).isEqualTo(expected);
      assertThat(tastes.distinctSets())
          .isEqualTo(
              new HashSet<>(
                      expected.stream().map(list -> (Set<Integer>) new TreeSet<>(list)).toList())
                  .size());
      assertThat(tastes.movieIds())
          .isEqualTo(new TreeSet<>(expected.stream().flatMap(List::stream).toList()));
    }
  }

  @Test
  void stretchesCoverAllAnglesAndAPersonInThemGetsThatList() {
    Random random = new Random(7);
    int n = 300;
    int[] ids = shuffled(n, random);
    double[] first = random.doubles(n).toArray();
    double[] second = random.doubles(n).map(x -> x < 0.3 ? 0 : x).toArray();

    Tastes tastes = Tastes.of(model(ids, first, second), Set.of(), 10);

    assertThat(tastes.lists()).hasSizeGreaterThan(10);
    for (int i = 0; i <= 9000; i++) {
      double angle = Math.toRadians(i / 100.0);
      double[] p = {Math.cos(angle), i == 9000 ? 1 : Math.sin(angle)};
      if (i == 9000) {
        p[0] = 0;
      }
      assertThat(tastes.of(p).orElseThrow().movieIds())
          .isEqualTo(best(ids, first, second, p[0], p[1], 10));
    }
    assertThat(new HashSet<>(lists(tastes))).hasSameSizeAs(tastes.lists());
  }

  private static int[] shuffled(int n, Random random) {
    List<Integer> ids = new ArrayList<>(IntStream.rangeClosed(1, n).boxed().toList());
    java.util.Collections.shuffle(ids, random);
    return ids.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Looks at every crossing of any two movies, at both axes and halfway between neighbouring
   * crossings. The numbers are whole, and directions are kept whole too, so nothing is rounded.
   */
  private static List<List<Integer>> plainly(
      int[] ids, double[] first, double[] second, int places) {
    List<double[]> crossings = new ArrayList<>();
    crossings.add(new double[] {1, 0});
    crossings.add(new double[] {0, 1});
    for (int i = 0; i < ids.length; i++) {
      for (int j = 0; j < ids.length; j++) {
        double right = second[j] - second[i];
        double up = first[i] - first[j];
        if (right > 0 && up > 0) {
          crossings.add(new double[] {right, up});
        }
      }
    }
    crossings.sort(Comparator.comparingDouble(c -> Math.atan2(c[1], c[0])));
    Set<List<Integer>> lists = new LinkedHashSet<>();
    double[] before = {1, 0};
    for (double[] c : crossings) {
      // The sum of two directions lies between them.
      lists.add(best(ids, first, second, before[0] + c[0], before[1] + c[1], places));
      lists.add(best(ids, first, second, c[0], c[1], places));
      before = c;
    }
    return List.copyOf(lists);
  }

  private static List<Integer> best(
      int[] ids, double[] first, double[] second, double right, double up, int places) {
    return IntStream.range(0, ids.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(i -> -(right * first[i] + up * second[i]))
                .thenComparingInt(i -> ids[i]))
        .limit(places)
        .map(i -> ids[i])
        .toList();
  }
}

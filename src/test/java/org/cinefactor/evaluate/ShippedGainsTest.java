package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.coldstart.ElicitationGains;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.start.ColdStartFile;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.ModelRequest;
import org.cinefactor.workspace.store.ModelStore;
import org.cinefactor.workspace.store.Recommenders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The gains that come with the program, held against some of the draws that they are learned from:
 * all draws would take a minute.
 */
class ShippedGainsTest {
  private static final int ONE_IN = 22;

  private static DataSet data;
  private static ElicitationGains shipped;
  private static Recommender tuned;

  @BeforeAll
  static void open(@TempDir Path home) throws Exception {
    data = ShippedData.read();
    var layout = new InstallLayout(Path.of(""));
    shipped = ColdStartFile.gains(layout.coldStart(), data);
    var store = new ModelStore(layout.models(), new DataHome(home));
    tuned =
        Recommenders.of(
            Settings.tuned().method(),
            store.find(ModelRequest.of(data, Settings.tuned())).orElseThrow(),
            data,
            Progress.NONE);
  }

  private static Stream<ElicitationGainLearner.Draw> draws(Recommender recommender, int oneIn) {
    var everybody = new TrainingSet(data.ratings(), data.catalog(), MovieFilter.everything());
    var learner = new ElicitationGainLearner(everybody, recommender);
    return IntStream.range(0, data.ratings().users())
        .filter(user -> user % oneIn == 0)
        .parallel()
        .mapToObj(user -> learner.draws(user, Progress.NONE))
        .flatMap(List::stream);
  }

  /** A recommender of nothing: the movies of the draws do not depend on the lists. */
  private record Silent() implements Recommender {
    @Override
    public List<Recommendation> recommend(Ratings ratings, int count) {
      return List.of();
    }

    @Override
    public int components() {
      return 0;
    }
  }

  @Test
  void exactlyTheMoviesOfTheDrawsHaveWorthsAndTheseHaveTheLearnersScale() {
    Set<Integer> revealed = new TreeSet<>();
    draws(new Silent(), 1).toList().forEach(draw -> revealed.addAll(draw.revealed()));
    assertThat(new TreeSet<>(shipped.byMovie().keySet())).isEqualTo(revealed);

    double squares = shipped.byMovie().values().stream().mapToDouble(w -> w * w).sum();
    assertThat(Math.sqrt(squares / revealed.size())).isCloseTo(1, within(1e-3));
  }

  @Test
  void listsAreBetterWhereTheAnswersToldAreWorthMore() {
    List<ElicitationGainLearner.Draw> some = draws(tuned, ONE_IN).toList();
    double[] gains = some.stream().mapToDouble(ElicitationGainLearner.Draw::gain).toArray();
    assertThat(some).hasSizeGreaterThan(1000);
    assertThat(correlation(gains, sums(some, shipped))).isGreaterThan(0.2);

    List<Integer> ids = shipped.byMovie().keySet().stream().sorted().toList();
    Map<Integer, Double> mixed = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      mixed.put(ids.get(i), shipped.of(ids.get(ids.size() - 1 - i)));
    }
    assertThat(correlation(gains, sums(some, new ElicitationGains(mixed))))
        .as("gains of other movies say nothing")
        .isLessThan(0.1);
  }

  private static double[] sums(List<ElicitationGainLearner.Draw> draws, ElicitationGains gains) {
    return draws.stream()
        .mapToDouble(draw -> draw.revealed().stream().mapToDouble(gains::of).sum())
        .toArray();
  }

  private static double correlation(double[] a, double[] b) {
    return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
  }

  private static double covariance(double[] a, double[] b) {
    double meanA = IntStream.range(0, a.length).mapToDouble(i -> a[i]).average().orElseThrow();
    double meanB = IntStream.range(0, b.length).mapToDouble(i -> b[i]).average().orElseThrow();
    return IntStream.range(0, a.length)
        .mapToDouble(i -> (a[i] - meanA) * (b[i] - meanB))
        .average()
        .orElseThrow();
  }
}

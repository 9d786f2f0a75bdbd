package org.cinefactor.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.MeanMetrics;
import org.cinefactor.evaluate.RankFigures;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Stopping;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.StopWhen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RankModelsTest {
  private static final Progress STOP = StopWhen.NOW;

  private final LabData data = HandMade.data();
  private final NmfSettings settings = NmfSettings.notebook();

  @Test
  void everyRankIsTrainedOnceAndAsIfAlone() {
    RankModels shelf = new RankModels(data, settings, Optional.empty());
    List<Integer> results = new ArrayList<>();

    shelf.fill(new int[] {1, 3}, model -> results.add(model.rank()), Progress.NONE);
    shelf.fill(new int[] {1, 2, 3}, model -> results.add(model.rank()), Progress.NONE);

    assertThat(results).containsExactlyInAnyOrder(1, 3, 2);
    assertThat(shelf.models()).extracting(LabModel::rank).containsExactly(1, 2, 3);
    LabModel alone = LabModel.train(data, settings.withComponents(2), Progress.NONE);
    assertThat(shelf.at(2).orElseThrow().training().p()).isEqualTo(alone.training().p());
  }

  @Test
  void theNearestRankAnswersUntilTheWantedOneIsThere() {
    RankModels shelf = new RankModels(data, settings, Optional.empty());
    assertThat(shelf.nearest(2)).isEmpty();

    shelf.fill(new int[] {1, 3}, model -> {}, Progress.NONE);

    assertThat(shelf.at(2)).isEmpty();
    assertThat(shelf.nearest(2).orElseThrow().rank()).isEqualTo(1);
    assertThat(shelf.nearest(9).orElseThrow().rank()).isEqualTo(3);
    assertThat(shelf.nearest(3).orElseThrow().rank()).isEqualTo(3);
  }

  @Test
  void keptModelsAreTheSameToTheBit(@TempDir Path home) {
    RankModels first = new RankModels(data, settings, Optional.of(new RankModelStore(home)));
    first.fill(new int[] {1, 2}, model -> {}, Progress.NONE);

    RankModels second = new RankModels(data, settings, Optional.of(new RankModelStore(home)));
    second.fill(new int[] {1, 2}, model -> {}, Progress.NONE);

    for (int rank : new int[] {1, 2}) {
      LabModel trained = first.at(rank).orElseThrow();
      LabModel kept = second.at(rank).orElseThrow();
      assertThat(kept.training().p()).isEqualTo(trained.training().p());
      assertThat(kept.training().violations()).isEqualTo(trained.training().violations());
      assertThat(kept.training().seconds()).isEqualTo(trained.training().seconds());
      assertThat(kept.recommend(HandMade.ratings(), 3))
          .isEqualTo(trained.recommend(HandMade.ratings(), 3));
    }
  }

  @Test
  void whatWasMeasuredIsKeptAndADamagedFileIsMeasuredAgain(@TempDir Path home) throws IOException {
    MeanMetrics metrics = new MeanMetrics(3, 0.25, 0.5, 0.125, 0.75, 4.5);
    Measurements measured =
        Measurements.none()
            .with(new RankFigures(7, 12, Stopping.TOL, 0.5, 3.25, 1.5, metrics))
            .with(EvaluatedMethod.PURESVD, metrics);
    RankModels first = new RankModels(data, settings, Optional.of(new RankModelStore(home)));
    assertThat(first.measured()).isEqualTo(Measurements.none());

    first.keep(measured);

    RankModels second = new RankModels(data, settings, Optional.of(new RankModelStore(home)));
    assertThat(second.measured()).isEqualTo(measured);
    assertThat(second.measured().missing(List.of(9, 7, 1))).containsExactly(9, 1);
    NmfSettings other = settings.withStopping(0.5, 10);
    assertThat(new RankModels(data, other, Optional.of(new RankModelStore(home))).measured())
        .isEqualTo(Measurements.none());
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(f -> f.toString().endsWith("measured.json")).toList()) {
        Files.writeString(file, Files.readString(file).substring(20));
      }
    }
    assertThat(second.measured()).isEqualTo(Measurements.none());
  }

  @Test
  void aDamagedFileIsTrainedAgain(@TempDir Path home) throws IOException {
    new RankModels(data, settings, Optional.of(new RankModelStore(home)))
        .fill(new int[] {2}, model -> {}, Progress.NONE);
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(f -> f.toString().endsWith("2.npz")).toList()) {
        Files.writeString(file, "no");
      }
    }

    RankModels shelf = new RankModels(data, settings, Optional.of(new RankModelStore(home)));
    shelf.fill(new int[] {2}, model -> {}, Progress.NONE);

    assertThat(shelf.at(2)).isPresent();
  }

  @Test
  void theFoldersOfTheTwoLastUsedSettingsAreKept(@TempDir Path home) throws IOException {
    for (double tol : new double[] {0.1, 0.2, 0.3, 0.4}) {
      new RankModels(data, settings.withStopping(tol, 10), Optional.of(new RankModelStore(home)))
          .fill(new int[] {1}, model -> {}, Progress.NONE);
    }

    try (Stream<Path> folders = Files.list(home)) {
      assertThat(folders).hasSize(2);
    }
  }

  @Test
  void cancelStops() {
    RankModels shelf = new RankModels(data, settings, Optional.empty());

    assertThatThrownBy(() -> shelf.fill(new int[] {1, 2}, model -> {}, STOP))
        .isInstanceOf(CancellationException.class);
    assertThat(shelf.models()).isEmpty();
  }
}

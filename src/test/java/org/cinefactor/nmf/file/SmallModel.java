package org.cinefactor.nmf.file;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;

/** A model of three components and four movies, and the files that numpy made of it. */
final class SmallModel {
  static final double[] Q = {0.5, 0, 2, 0.25, 0, 1.5, 0, 3, 1, 0, 0, 0.125};
  static final int[] IDS = {1, 48, 588, 2959};

  static Path resource(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(SmallModel.class.getResource("models/" + name + ".npz")).toURI());
  }

  static FactorModel model() {
    NmfSettings settings =
        NmfSettings.notebook().withComponents(3).withRegularization(0.1, 0.2, 0.3).withSeed(7);
    return new FactorModel(3, IDS, Q, new double[] {9, 4, 1}, settings);
  }

  /** A row per component. */
  static double[][] rows(double[] q) {
    return IntStream.range(0, 3)
        .mapToObj(c -> Arrays.copyOfRange(q, c * IDS.length, (c + 1) * IDS.length))
        .toArray(double[][]::new);
  }

  static List<NamedArray> further() {
    return List.of(
        NamedArray.matrix("kernel", 3, new double[] {1, -0.5, 0.1, 2, 0, 3}),
        NamedArray.vector("means", new double[] {3, 3.5, 4, 0.25}));
  }

  private SmallModel() {}
}

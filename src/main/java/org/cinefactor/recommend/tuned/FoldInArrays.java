package org.cinefactor.recommend.tuned;

import java.util.List;
import java.util.Optional;
import org.cinefactor.nmf.file.NamedArray;
import org.cinefactor.nmf.file.StoredModel;
import org.cinefactor.text.Texts;

/** The codec of a {@link SignedFoldIn}: the arrays in a model file, beside the factors. */
public final class FoldInArrays {
  private static final Texts TEXTS = Texts.of(FoldInArrays.class);

  private static final String GRAM = "kernel_gram";
  private static final String DIRECTIONS = "kernel_directions";
  private static final String SHRINKAGE = "kernel_shrinkage";
  private static final String WEIGHTS = "movie_weights";
  private static final String MEANS = "movie_means";
  private static final String AVERAGE = "average";
  private static final String OVERALL = "overall_mean";
  private static final String AT_ONE = "average_at_one";

  private FoldInArrays() {}

  /** The arrays of a fold-in. */
  public static List<NamedArray> of(SignedFoldIn foldIn) {
    SignedKernel kernel = foldIn.kernel();
    double[] scale = new double[foldIn.weights().length];
    for (int j = 0; j < scale.length; j++) {
      scale[j] = foldIn.scale(j);
    }
    return List.of(
        NamedArray.vector(StoredModel.COLUMN_SCALE, scale),
        NamedArray.matrix(GRAM, kernel.components(), kernel.gram()),
        NamedArray.matrix(DIRECTIONS, kernel.components(), kernel.directionRows()),
        NamedArray.vector(SHRINKAGE, kernel.shrinkage()),
        NamedArray.vector(WEIGHTS, foldIn.weights()),
        NamedArray.vector(MEANS, foldIn.means()),
        NamedArray.vector(AVERAGE, foldIn.average()),
        NamedArray.vector(OVERALL, new double[] {foldIn.overallMean()}),
        NamedArray.vector(AT_ONE, new double[] {foldIn.averageAtOne()}));
  }

  /**
   * The fold-in of a model; empty when its file has none, as plain NMF, or that of an edition
   * before.
   *
   * @throws IllegalArgumentException when its arrays do not fit each other or the factors
   */
  public static Optional<SignedFoldIn> in(StoredModel model) {
    if (model.array(GRAM).isEmpty() || model.array(OVERALL).isEmpty()) {
      return Optional.empty();
    }
    int components = model.factors().components();
    double[] weights = values(model, WEIGHTS);
    if (weights.length != model.factors().columns()) {
      throw new IllegalArgumentException(TEXTS.get("foldIn.other"));
    }
    return Optional.of(
        new SignedFoldIn(
            new SignedKernel(
                components,
                values(model, GRAM),
                values(model, DIRECTIONS),
                values(model, SHRINKAGE)),
            weights,
            values(model, MEANS),
            values(model, AVERAGE),
            values(model, OVERALL)[0],
            model.array(AT_ONE).map(array -> array.values()[0]).orElse(1.0)));
  }

  private static double[] values(StoredModel model, String name) {
    return model
        .array(name)
        .orElseThrow(() -> new IllegalArgumentException(TEXTS.format("foldIn.missing", name)))
        .values();
  }
}

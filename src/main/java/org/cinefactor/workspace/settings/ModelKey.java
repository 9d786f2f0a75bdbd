package org.cinefactor.workspace.settings;

import java.util.List;
import java.util.StringJoiner;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.tuned.TunedRecipe;
import org.cinefactor.text.TextHash;

/** The key of a trained model: data, filter, settings and algorithm. */
public final class ModelKey {
  /** Goes up when the same data and settings give other factors than before. */
  private static final int ALGORITHM = 2;

  private static final int DIGITS = 24;

  private ModelKey() {}

  /** A short name that fits in a file name. */
  public static String of(String fingerprint, String recipe) {
    return TextHash.of(fingerprint + "\n" + recipe).substring(0, DIGITS);
  }

  /** The edition of the algorithm, and the settings: the same data then give the same factors. */
  public static String recipe(NmfSettings nmf, MovieFilter filter, Method method) {
    return ALGORITHM + " " + settings(nmf, filter, method);
  }

  /** All that training depends on, and nothing that it does not. */
  public static String settings(NmfSettings nmf, MovieFilter filter, Method method) {
    var text = new StringJoiner(" ");
    text.add(method.word());
    if (method == Method.NOTEBOOK && nmf.solver() != Solver.CD) {
      text.add(nmf.solver().word());
    }
    for (Object part :
        method == Method.TUNED ? List.of(TunedRecipe.EDITION, nmf.components()) : parts(nmf)) {
      text.add(part.toString());
    }
    return text.add(String.valueOf(filter.minRatings()))
        .add(String.valueOf(filter.minMean()))
        .add(filter.combination().toString())
        .toString();
  }

  private static List<Object> parts(NmfSettings nmf) {
    long seed = nmf.initialization() == Initialization.RANDOM ? nmf.seed() : 0;
    boolean regularised = nmf.alphaW() != 0 || nmf.alphaH() != 0;
    return List.of(
        nmf.components(),
        nmf.initialization(),
        nmf.tolerance(),
        nmf.maxIterations(),
        seed,
        nmf.alphaW(),
        nmf.alphaH(),
        regularised ? nmf.l1Ratio() : 0.0,
        nmf.missingWeight());
  }
}

package org.cinefactor.nmf.file;

import java.io.IOException;
import java.util.zip.ZipFile;
import org.cinefactor.nmf.signed.SignedFoldIn;
import org.cinefactor.nmf.signed.SignedKernel;
import org.cinefactor.progress.Progress;

/** The arrays of a {@link SignedFoldIn} in a model file. */
final class FoldInArrays {
  private static final String GRAM = "kernel_gram";
  private static final String DIRECTIONS = "kernel_directions";
  private static final String DOUBTS = "kernel_doubts";
  private static final String WEIGHTS = "movie_weights";
  private static final String MEANS = "movie_means";
  private static final String AVERAGE = "average";

  private FoldInArrays() {}

  static boolean areIn(ZipFile zip) {
    return NpyArray.isIn(zip, GRAM);
  }

  static void write(NpyWriter npz, SignedFoldIn foldIn) throws IOException {
    int k = foldIn.kernel().components();
    npz.floats(GRAM, "(" + k + ", " + k + ")", foldIn.kernel().gram());
    int r = foldIn.kernel().directions();
    npz.floats(DIRECTIONS, "(" + r + ", " + k + ")", foldIn.kernel().directionRows());
    line(npz, DOUBTS, foldIn.kernel().doubts());
    line(npz, WEIGHTS, foldIn.weights());
    line(npz, MEANS, foldIn.means());
    line(npz, AVERAGE, foldIn.average());
  }

  private static void line(NpyWriter npz, String name, double[] values) throws IOException {
    npz.floats(name, "(" + values.length + ",)", values);
  }

  /** Reads those of a model of this size. */
  static SignedFoldIn read(ZipFile zip, int components, int columns) throws IOException {
    int directions = length(zip, DOUBTS);
    return new SignedFoldIn(
        new SignedKernel(
            components,
            rows(zip, GRAM, components, components),
            rows(zip, DIRECTIONS, directions, components),
            line(zip, DOUBTS, directions)),
        line(zip, WEIGHTS, columns),
        line(zip, MEANS, columns),
        line(zip, AVERAGE, directions));
  }

  private static int length(ZipFile zip, String name) throws IOException {
    try (NpyArray array = NpyArray.open(zip, name)) {
      return array.length(0, 1);
    }
  }

  private static double[] rows(ZipFile zip, String name, int n, int k) throws IOException {
    try (NpyArray array = NpyArray.open(zip, name)) {
      check(name, n, array.length(0, 2));
      check(name, k, array.length(1, 2));
      return array.doubles(Progress.NONE);
    }
  }

  private static double[] line(ZipFile zip, String name, int n) throws IOException {
    try (NpyArray array = NpyArray.open(zip, name)) {
      check(name, n, array.length(0, 1));
      return array.doubles(Progress.NONE);
    }
  }

  private static void check(String name, int expected, int length) throws BadModelException {
    if (length != expected) {
      throw new BadModelException(
          "its " + name + " has a length of " + length + " instead of " + expected);
    }
  }
}

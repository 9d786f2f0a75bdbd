package org.cinefactor.nmf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.cinefactor.nmf.model.NmfSettings;

/**
 * A model that another program has saved: what scikit-learn calls {@code alpha_W}, {@code
 * l1_ratio}, {@code tol} and {@code max_iter} decides how a person is folded in, and is read where
 * it lies in the file beside the components.
 */
public final class ForeignModel {
  /** What a foreign file has to hold. */
  static final String WANTED =
      "a model is saved with numpy.savez(f, components=model.components_, movie_ids=ids)";

  private static final int HEAD = 16;

  private ForeignModel() {}

  /** Whether a readable model file says how the person's side is regularised. */
  public static boolean saysRegularization(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return NpyArray.isIn(zip, "settings") || NpyArray.isIn(zip, "alpha_W");
    } catch (IOException _) {
      // Whoever reads the model says why it cannot be read.
      return false;
    }
  }

  /**
   * The settings that a foreign file says, the usual ones for what it does not say.
   *
   * @throws IllegalArgumentException when a value is impossible
   */
  static NmfSettings settings(ZipFile zip, NmfSettings usual) throws IOException {
    double alphaW = number(zip, "alpha_W").orElse(usual.alphaW());
    double l1Ratio = number(zip, "l1_ratio").orElse(usual.l1Ratio());
    double tol = number(zip, "tol").orElse(usual.tolerance());
    double most = number(zip, "max_iter").orElse((double) usual.maxIterations());
    if (!(most >= 1 && most <= Integer.MAX_VALUE)) {
      throw new BadModelException("its max_iter is " + most);
    }
    return usual.withRegularization(alphaW, usual.alphaH(), l1Ratio).withStopping(tol, (int) most);
  }

  private static Optional<Double> number(ZipFile zip, String name) throws IOException {
    if (!NpyArray.isIn(zip, name)) {
      return Optional.empty();
    }
    try (NpyArray array = NpyArray.open(zip, name)) {
      return Optional.of(array.number());
    }
  }

  /** What a file is that is no npz file. */
  static String kind(Path file) {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    } catch (IOException _) {
      // The reason was another one then, and is said.
      return "it is not an npz file, or it is damaged or cut short";
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    String is =
        text.startsWith("\u0093NUMPY")
            ? "it is an npy file, a single array"
            : isPickle(text)
                ? "it is a pickle of Python objects (as pickle and joblib write them), which is"
                    + " never loaded"
                : text.startsWith("x")
                    ? "it is a compressed pickle (as joblib writes it), which is never loaded"
                    : text.startsWith("\u0089HDF")
                        ? "it is an HDF5 file"
                        : "it is not an npz file, or it is damaged or cut short";
    return is + "; " + WANTED;
  }

  private static boolean isPickle(String head) {
    return head.length() > 1 && head.charAt(0) == 0x80 && head.charAt(1) <= 5;
  }

  /**
   * Checks that an npz file has an array that a model has.
   *
   * @throws BadModelException says what it is instead
   */
  static void demand(ZipFile zip, String name) throws BadModelException {
    if (!NpyArray.isIn(zip, name)) {
      throw new BadModelException(
          contents(zip).orElse("it has no array called " + name) + "; " + WANTED);
    }
  }

  private static Optional<String> contents(ZipFile zip) {
    if (NpyArray.isIn(zip, "indices") && NpyArray.isIn(zip, "indptr")) {
      return Optional.of("it is a sparse matrix (as scipy.sparse.save_npz writes it)");
    }
    if (zip.stream().anyMatch(entry -> entry.getName().endsWith("data.pkl"))) {
      return Optional.of("it is a pickle of PyTorch's, which is never loaded");
    }
    return Optional.empty();
  }
}

package org.cinefactor.nmf.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.text.Texts;

/**
 * A model that another program has saved: what scikit-learn calls {@code alpha_W}, {@code
 * l1_ratio}, {@code tol} and {@code max_iter} decides how a person is folded in, and is read where
 * it lies in the file beside the components.
 */
public final class ForeignModel {
  private static final Texts TEXTS = Texts.of(ForeignModel.class);

  private static final int HEAD = 16;

  /** The first letters of files that joblib compressed with zlib, gzip, bzip2, xz or lzma. */
  private static final List<String> COMPRESSED =
      List.of("x", "\u001f\u008b", "BZh", "\u00fd7zXZ", "]\0\0");

  private ForeignModel() {}

  /** True if a readable model file has the regularisation of the person's side. */
  public static boolean saysRegularization(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
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
    if (most < 1 || most != (int) most) {
      throw new BadModelException(TEXTS.format("mostIterations", Double.toString(most)));
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

  /** The kind of a file that is no npz file, in words. */
  static String kind(Path file) {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    } catch (IOException _) {
      // The reason was another one then, and is said.
      return TEXTS.get("kind.unknown");
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u0093NUMPY")) {
      return TEXTS.get("kind.npy");
    }
    if (isPickle(text)) {
      return TEXTS.get("kind.pickle");
    }
    if (COMPRESSED.stream().anyMatch(text::startsWith)) {
      return TEXTS.get("kind.joblib");
    }
    return text.startsWith("\u0089HDF") ? TEXTS.get("kind.hdf5") : TEXTS.get("kind.other");
  }

  private static boolean isPickle(String head) {
    boolean binary = head.length() > 1 && head.charAt(0) == 0x80 && head.charAt(1) <= 5;
    // Protocols 0 and 1, in letters, begin with the name of a class.
    return binary || head.startsWith("ccopy_reg\n");
  }

  /**
   * Checks that an npz file has an array that a model has.
   *
   * @throws BadModelException says what it is instead
   */
  static void demand(ZipFile zip, String name) throws BadModelException {
    if (!NpyArray.isIn(zip, name)) {
      throw new BadModelException(
          contents(zip).orElseGet(() -> TEXTS.format("array.wanted", name)));
    }
  }

  private static Optional<String> contents(ZipFile zip) {
    if (hasBoth(zip, "format", "shape") || hasBoth(zip, "indices", "indptr")) {
      return Optional.of(TEXTS.get("kind.sparse"));
    }
    if (zip.stream().anyMatch(entry -> entry.getName().endsWith("data.pkl"))) {
      return Optional.of(TEXTS.get("kind.torch"));
    }
    return Optional.empty();
  }

  private static boolean hasBoth(ZipFile zip, String one, String other) {
    return NpyArray.isIn(zip, one) && NpyArray.isIn(zip, other);
  }
}

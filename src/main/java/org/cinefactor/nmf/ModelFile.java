package org.cinefactor.nmf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A factor model as a file that {@code numpy.load} opens: {@code components} (k x movies), {@code movie_ids}, {@code singular_values},
 * {@code settings} (JSON) and {@code checksum} (SHA-256 over the others). A file made elsewhere needs the first two only.
 */
public final class ModelFile {
  private static final String SUFFIX = ".npy";

  private ModelFile() {}

  /**
   * Writes a model: first to a temporary file beside it, which then takes its place.
   *
   * @throws IOException when the file cannot be written; a file that was there before is then still there
   */
  public static void write(Path file, FactorModel model) throws IOException {
    Map<String, byte[]> arrays = new LinkedHashMap<>();
    arrays.put(
        "components",
        NpyArray.of(model.components1d(), model.components(), model.columns()));
    arrays.put("movie_ids", NpyArray.of(model.columnIds()));
    double[] s = model.singularValues();
    arrays.put("singular_values", NpyArray.of(s, s.length));
    arrays.put("settings", NpyArray.of(SettingsJson.write(model.settings()).toString()));
    arrays.put("checksum", NpyArray.of(checksum(model)));
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(folder, "model", ".part");
    try {
      writeZip(temporary, arrays);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void writeZip(Path file, Map<String, byte[]> arrays) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (Map.Entry<String, byte[]> array : arrays.entrySet()) {
        ZipEntry entry = new ZipEntry(array.getKey() + SUFFIX);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(array.getValue());
        zip.closeEntry();
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Reads a model.
   *
   * @throws ModelFileException with a sentence when the file is missing, damaged or not a model
   */
  public static FactorModel read(Path file) throws ModelFileException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return read(zip);
    } catch (ModelFileException | IllegalArgumentException e) {
      throw new ModelFileException(
          "the model file " + file + " cannot be used: " + e.getMessage(), e);
    } catch (NoSuchFileException e) {
      throw new ModelFileException("there is no model file " + file, e);
    } catch (ZipException e) {
      throw new ModelFileException(
          "the model file " + file + " is damaged or not a .npz file; train or download it anew", e);
    } catch (IOException e) {
      throw new ModelFileException(
          "the model file " + file + " cannot be read to its end; train or download it anew", e);
    }
  }

  private static FactorModel read(ZipFile zip) throws IOException {
    NpyArray components = array(zip, "components");
    NpyArray ids = array(zip, "movie_ids");
    if (components == null || ids == null) {
      throw new ModelFileException(
          "it needs the arrays components and movie_ids, and holds " + names(zip));
    }
    int[] shape = components.shape();
    if (shape.length != 2) {
      throw new ModelFileException(
          "components must have two dimensions (components x movies), not " + shape.length);
    }
    int[] columnIds = ids(ids);
    if (columnIds.length != shape[1]) {
      throw new ModelFileException(
          "components has " + shape[1] + " columns, but there are " + columnIds.length + " movie ids");
    }
    NpyArray singular = array(zip, "singular_values");
    NpyArray settings = array(zip, "settings");
    FactorModel model =
        new FactorModel(
            shape[0],
            columnIds,
            components.matrix(),
            singular == null ? new double[0] : singular.numbers(),
            settings == null
                ? NmfSettings.notebook().withComponents(Math.max(1, shape[0]))
                : SettingsJson.parse(settings.text()));
    NpyArray checksum = array(zip, "checksum");
    if (checksum != null && !checksum.text().equals(checksum(model))) {
      throw new ModelFileException("its checksum does not fit its content: it is damaged");
    }
    return model;
  }

  private static int[] ids(NpyArray array) throws ModelFileException {
    double[] values = array.numbers();
    int[] ids = new int[values.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = (int) values[i];
      if (ids[i] != values[i]) {
        throw new ModelFileException("movie_ids holds " + values[i] + ", which is no movie id");
      }
    }
    return ids;
  }

  private static @Nullable NpyArray array(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name + SUFFIX);
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return NpyArray.read(in);
    } catch (ModelFileException e) {
      throw new ModelFileException("its array " + name + " " + e.getMessage(), e);
    }
  }

  private static String names(ZipFile zip) {
    StringBuilder names = new StringBuilder();
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      names.append(names.isEmpty() ? "" : ", ").append(e.nextElement().getName());
    }
    return names.isEmpty() ? "nothing" : names.toString();
  }

  private static String checksum(FactorModel model) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(NpyArray.of(model.components1d(), model.components(), model.columns()));
      sha.update(NpyArray.of(model.columnIds()));
      sha.update(NpyArray.of(model.singularValues(), model.singularValues().length));
      sha.update(NpyArray.of(SettingsJson.write(model.settings()).toString()));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.cinefactor.terminal.option;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.nmf.file.ModelFile;

/** The file that an answer is written to, checked before the work rather than after it. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Checks that a file can be written, or replaced by a new one.
   *
   * @param option the option that names it
   * @param file the file, there or not
   * @param example what a file in a folder may be called
   * @throws IllegalArgumentException says what is in the way
   */
  public static void checkFile(String option, Path file, String example) {
    Path place = file.toAbsolutePath().normalize();
    if (Files.isDirectory(place)) {
      throw new IllegalArgumentException(
          option + " names the folder " + file + "; name a file in it, such as " + example);
    }
    // A device, such as /dev/null, would be gone for the whole system.
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      throw new IllegalArgumentException(
          option + " names " + file + ", which is no file to be replaced; choose another name");
    }
    if (!Files.isWritable(place.resolveSibling("."))) {
      throw new IllegalArgumentException(
          "cannot write " + file + ": " + place.getParent() + " is not a folder you may write to");
    }
  }

  /**
   * Checks that a model can be written: nothing but an older model is replaced, or an empty file.
   *
   * @throws IllegalArgumentException says what is in the way
   */
  public static void checkModel(String option, Path file) {
    checkFile(option, file, "model.npz");
    if (Files.exists(file) && file.toFile().length() > 0 && !ModelFile.isModel(file)) {
      throw new IllegalArgumentException(
          option + " names " + file + ", which is not a model; choose another name, or delete it");
    }
  }

  /**
   * Checks that what stands at a folder's place is one.
   *
   * @param option the option that names it
   * @param folder the folder, there or not
   * @throws IllegalArgumentException says what is in the way
   */
  public static void checkFolder(String option, Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          option + " names " + folder + ", which is not a folder; choose another name");
    }
  }
}

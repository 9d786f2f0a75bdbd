package org.cinefactor.fuzz;

import java.nio.file.Path;
import java.util.List;

/**
 * A reader of the program's that is given harmed inputs.
 *
 * @param name of the folder with the inputs that are kept
 * @param seeds good inputs
 * @param refusal what it may throw, with a sentence
 * @param reading the call
 */
record FuzzedReader(
    String name, List<byte[]> seeds, Class<? extends Exception> refusal, Reading reading) {
  /** The call of a reader with an input. */
  @FunctionalInterface
  interface Reading {
    /**
     * Reads it.
     *
     * @param folder an empty folder, for what must be a file
     */
    void read(Path folder, byte[] input) throws Exception;
  }

  /**
   * Gives it an input.
   *
   * @throws AssertionError when something happens that is not documented
   */
  void read(Path folder, byte[] input) {
    try {
      reading.read(folder, input);
    } catch (Exception e) {
      if (!refusal.isInstance(e) || !isSentence(String.valueOf(e.getMessage()))) {
        throw new AssertionError(name + " does not say this so: " + e, e);
      }
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError(name + ": " + e, e);
    }
  }

  private static boolean isSentence(String said) {
    return !said.isBlank() && !said.equals("null") && !said.contains("Exception");
  }

  @Override
  public String toString() {
    return name;
  }
}

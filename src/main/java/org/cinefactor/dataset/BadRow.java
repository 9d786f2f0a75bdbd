package org.cinefactor.dataset;

/**
 * One row that was skipped.
 *
 * @param file the file's name
 * @param line its line, the header being line 1
 * @param reason what is wrong with it, as half a sentence
 */
public record BadRow(String file, long line, String reason) {
  @Override
  public String toString() {
    return file + " line " + line + ": " + reason;
  }
}

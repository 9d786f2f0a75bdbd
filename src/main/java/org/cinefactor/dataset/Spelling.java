package org.cinefactor.dataset;

/** How a table is written: its encoding, its line ends, what stands between its fields. */
final class Spelling {
  private static final String OR_DOWNLOAD = ", or download the data set again.";

  private Spelling() {}

  /**
   * Refuses what programs write that no MovieLens data set is written like.
   *
   * @param file names it in the sentence
   * @param text the file, or its first line
   * @throws DataSetException when it is in UTF-16, or has carriage returns alone, or something else
   *     than commas between the names of its columns
   */
  static void check(String file, byte[] text) throws DataSetException {
    if (startsWith(text, 0xFE, 0xFF) || startsWith(text, 0xFF, 0xFE)) {
      throw new DataSetException(file + " is in UTF-16; save it in UTF-8" + OR_DOWNLOAD);
    }
    int end = 0;
    boolean comma = false;
    int other = 0;
    while (end < text.length && text[end] != '\n' && text[end] != '\r') {
      comma |= text[end] == ',';
      other = text[end] == ';' || text[end] == '\t' ? text[end] : other;
      end++;
    }
    if (end + 1 < text.length && text[end] == '\r' && text[end + 1] != '\n') {
      throw new DataSetException(
          file
              + " ends its lines with carriage returns alone; save it with the line ends of Windows"
              + " or Unix"
              + OR_DOWNLOAD);
    }
    if (!comma && other != 0) {
      throw new DataSetException(
          file
              + " has "
              + (other == ';' ? "semicolons" : "tabs")
              + " between its fields; save it with commas"
              + OR_DOWNLOAD);
    }
  }

  private static boolean startsWith(byte[] text, int first, int second) {
    return text.length > 1 && text[0] == (byte) first && text[1] == (byte) second;
  }
}

package org.cinefactor.dataset.read;

import java.util.List;
import org.cinefactor.csv.CsvDialect;
import org.cinefactor.csv.CsvException;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.dataset.DataSetException;

/**
 * The first line of ratings.csv, which is scanned in one dialect only, as it has millions of rows.
 */
final class RatingsHeader {
  private static final String OR_DOWNLOAD = ", or download the data set again.";

  private RatingsHeader() {}

  /**
   * The names of the columns.
   *
   * @param file names it in a sentence
   * @param line the file's first line, line end included
   * @throws DataSetException when it is in UTF-16, has carriage returns alone, something else than
   *     commas between the names, or far too many of them
   */
  static List<String> fields(String file, byte[] line) throws DataSetException {
    CsvDialect dialect = CsvDialect.of(line);
    if (!dialect.singleBytes()) {
      throw new DataSetException(file + " is in UTF-16; save it in UTF-8" + OR_DOWNLOAD);
    }
    if (carriageReturnInside(line)) {
      throw new DataSetException(
          file
              + " ends its lines with carriage returns alone; save it with the line ends of Windows"
              + " or Unix"
              + OR_DOWNLOAD);
    }
    if (dialect.delimiter() != ',') {
      throw new DataSetException(
          file
              + " has "
              + delimiters(dialect.delimiter())
              + " between its fields; save it with commas"
              + OR_DOWNLOAD);
    }
    try {
      return CsvTable.read(line).header();
    } catch (CsvException e) {
      throw new DataSetException(file + " " + e.getMessage() + OR_DOWNLOAD, e);
    }
  }

  private static boolean carriageReturnInside(byte[] line) {
    for (int i = 0; i + 1 < line.length && line[i] != '\n'; i++) {
      if (line[i] == '\r' && line[i + 1] != '\n') {
        return true;
      }
    }
    return false;
  }

  private static String delimiters(char delimiter) {
    return switch (delimiter) {
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      default -> "bars";
    };
  }
}

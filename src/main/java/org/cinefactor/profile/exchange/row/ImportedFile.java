package org.cinefactor.profile.exchange.row;

import java.util.List;

/**
 * A file that could be read.
 *
 * @param name what it is called in sentences
 * @param format who writes such files, for people
 * @param rows its rows, those that are skipped among them
 */
public record ImportedFile(String name, String format, List<ImportedRow> rows) {
  public ImportedFile {
    rows = List.copyOf(rows);
  }
}

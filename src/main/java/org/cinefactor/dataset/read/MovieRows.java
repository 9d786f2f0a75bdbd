package org.cinefactor.dataset.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.csv.CsvDialect;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.MoviesTable;
import org.cinefactor.dataset.layout.PlainFields;
import org.cinefactor.dataset.read.report.Findings;
import org.cinefactor.dataset.source.FingerprintedInput;

/**
 * The rows of a table of movies.
 *
 * @param width how many fields its header has; 0 where there is no header
 * @param rows the rows, without the header
 */
record MovieRows(int width, List<CsvRow> rows) {
  static MovieRows read(MoviesTable table, Findings findings, Runnable pause)
      throws IOException, DataSetException {
    if (table.layout().quoted()) {
      CsvTable whole = SmallTables.read(table.file(), findings, pause);
      return table.layout().header()
          ? new MovieRows(whole.header().size(), whole.body())
          : new MovieRows(0, whole.rows());
    }
    byte[] bytes;
    try (FingerprintedInput in = table.file().open()) {
      bytes = SmallTables.bytes(table.file(), in);
      findings.read(in.fingerprint());
    }
    CsvDialect dialect = CsvDialect.of(bytes);
    findings.damage(SmallTables.damaged(bytes, dialect));
    String text =
        new String(bytes, dialect.mark(), bytes.length - dialect.mark(), dialect.charset());
    List<CsvRow> rows = new ArrayList<>();
    long number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        rows.add(new CsvRow(number, Optional.of(PlainFields.of(line, table.layout().separator()))));
      }
    }
    return new MovieRows(0, rows);
  }
}

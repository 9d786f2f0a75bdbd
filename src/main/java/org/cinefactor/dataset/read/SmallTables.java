package org.cinefactor.dataset.read;

import java.io.IOException;
import java.io.InputStream;
import org.cinefactor.csv.CsvDialect;
import org.cinefactor.csv.CsvException;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.csv.EncodingTally;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.guess.Heading;
import org.cinefactor.dataset.read.report.Findings;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.FingerprintedInput;
import org.cinefactor.text.Texts;

/** The files of a data set that fit into memory. */
final class SmallTables {
  private static final Texts TEXTS = Texts.of(SmallTables.class);

  private static final int MEGABYTES = 512;

  private SmallTables() {}

  /** Reads a whole file, and notes that it was read. */
  static CsvTable read(DataFile file, Findings findings, Runnable pause)
      throws IOException, DataSetException {
    try {
      return readAny(file, findings, pause);
    } catch (CsvException e) {
      throw new DataSetException(file.name() + " " + e.getMessage() + ".", e);
    }
  }

  /**
   * The same.
   *
   * @throws CsvException when a row has far too many columns
   */
  static CsvTable readAny(DataFile file, Findings findings, Runnable pause)
      throws IOException, DataSetException, CsvException {
    try (FingerprintedInput in = file.open()) {
      byte[] bytes = Heading.blanked(bytes(file, in));
      CsvTable table = CsvTable.read(bytes, pause);
      findings.read(in.fingerprint());
      findings.damage(damaged(bytes, table.dialect()));
      return table;
    }
  }

  /** The number of bytes that are no letter in a text's encoding. */
  static long damaged(byte[] bytes, CsvDialect dialect) {
    var tally = new EncodingTally();
    tally.add(bytes, 0, bytes.length);
    return dialect.charset().equals(tally.charset()) ? tally.damaged() : 0;
  }

  /**
   * All bytes of an open file.
   *
   * @throws DataSetException when there are far too many for a table of movies
   */
  static byte[] bytes(DataFile file, InputStream in) throws IOException, DataSetException {
    byte[] bytes = in.readNBytes((MEGABYTES << 20) + 1);
    if (bytes.length > MEGABYTES << 20) {
      throw new DataSetException(TEXTS.format("large", file.name(), MEGABYTES));
    }
    return bytes;
  }
}

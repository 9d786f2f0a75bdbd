package org.cinefactor.dataset.read;

import java.io.IOException;
import org.cinefactor.csv.CsvException;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.Findings;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.MarkedInput;

/** The files of a data set that fit into memory. */
final class SmallTables {
  private SmallTables() {}

  /** Reads a whole file, and notes that it was read. */
  static CsvTable read(DataFile file, Findings findings, Runnable pause)
      throws IOException, DataSetException {
    try (MarkedInput in = file.open()) {
      CsvTable table = CsvTable.read(in.readAllBytes(), pause);
      findings.read(in.mark());
      return table;
    } catch (CsvException e) {
      throw new DataSetException(file.name() + " " + e.getMessage() + ".", e);
    }
  }
}

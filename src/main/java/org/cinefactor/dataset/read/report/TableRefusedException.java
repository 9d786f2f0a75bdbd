package org.cinefactor.dataset.read.report;

import org.cinefactor.dataset.DataSetException;

/**
 * A table of ratings that was refused as it was to be read. The message is a sentence that says
 * what is wrong; what a person may say of the table is {@link #remedy()}, for which each place has
 * its own words.
 */
public final class TableRefusedException extends DataSetException {
  private static final long serialVersionUID = 1L;

  private final transient TableRemedy remedy;

  /** With the sentence, and the remedy. */
  public TableRefusedException(String sentence, TableRemedy remedy) {
    super(sentence);
    this.remedy = remedy;
  }

  public TableRemedy remedy() {
    return remedy;
  }
}

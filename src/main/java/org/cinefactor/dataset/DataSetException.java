package org.cinefactor.dataset;

/**
 * A data set that cannot be used; the message is a sentence for people: what is wrong, where, and
 * what to do.
 */
public class DataSetException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the sentence. */
  public DataSetException(String sentence) {
    super(sentence);
  }

  /** With the sentence, and what the system said. */
  public DataSetException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

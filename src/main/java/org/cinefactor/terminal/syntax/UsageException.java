package org.cinefactor.terminal.syntax;

/** An error in the arguments of a command line; the message is for people. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong. */
  public UsageException(String sentence) {
    super(sentence);
  }

  /** Words that add up to something that does not exist, which says so itself. */
  public UsageException(IllegalArgumentException reason) {
    super(reason.getMessage(), reason);
  }
}

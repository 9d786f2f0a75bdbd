package org.cinefactor.terminal;

/** Words that are understood one by one but do not make sense; the message is for people. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String sentence) {
    super(sentence);
  }
}

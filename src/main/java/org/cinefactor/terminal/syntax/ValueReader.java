package org.cinefactor.terminal.syntax;

/**
 * The reader of one value of an option.
 *
 * @param <T> what it is read as
 */
public interface ValueReader<T> {
  /**
   * The value.
   *
   * @throws IllegalArgumentException says, quoting the word, that it is no such value
   */
  T read(String word);
}

package org.cinefactor.workspace.library;

/**
 * The terms of a data set.
 *
 * @param brief in a few words
 * @param full what is agreed to before a download
 */
public record Terms(String brief, String full) {
  /** Terms that nobody here knows: those of a data set that a person brought along. */
  public static final Terms UNKNOWN =
      new Terms("as its publisher says", "This data set has the terms that its publisher gave it.");
}

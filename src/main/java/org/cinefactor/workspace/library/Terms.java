package org.cinefactor.workspace.library;

import org.cinefactor.text.Texts;

/**
 * The terms of a data set.
 *
 * @param brief in a few words
 * @param full what is agreed to before a download
 */
public record Terms(String brief, String full) {
  private static final Texts TEXTS = Texts.of(Terms.class);

  /** Those of a data set that is not known here, in the language of this process. */
  static Terms unknown() {
    return new Terms(TEXTS.get("terms.unknown"), TEXTS.get("terms.unknown.full"));
  }
}

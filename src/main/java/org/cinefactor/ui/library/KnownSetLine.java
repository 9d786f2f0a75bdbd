package org.cinefactor.ui.library;

import org.cinefactor.text.Texts;
import org.cinefactor.workspace.library.KnownSet;
import org.cinefactor.workspace.library.KnownSet.Use;

/**
 * A data set of this computer as a row shows it.
 *
 * @param set the set
 * @param open whether it is the open one
 * @param figures users, movies, ratings and years in words; empty when it was never opened
 * @param details size and last use in words
 * @param terms its terms, briefly
 */
public record KnownSetLine(
    KnownSet set, boolean open, String figures, String details, String terms) {
  private static final Texts TEXTS = Texts.of(KnownSetLine.class);

  boolean canOpen() {
    return !open && set.isThere();
  }

  /** True if it is a table about which the person was asked. */
  boolean canAskAgain() {
    return set.isThere() && set.used().flatMap(Use::table).isPresent();
  }

  /** The words of what makes it go; empty when it stays. */
  String removal() {
    if (open || set.origin() == KnownSet.Origin.SHIPPED) {
      return "";
    }
    return set.origin() == KnownSet.Origin.DOWNLOADED
        ? TEXTS.get("set.delete")
        : TEXTS.get("set.forget");
  }
}

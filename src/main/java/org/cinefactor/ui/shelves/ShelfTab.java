package org.cinefactor.ui.shelves;

import org.cinefactor.text.Texts;

/** The tabs of the lists of movies below the search. */
enum ShelfTab {
  /** Movies to ask about. */
  ASKED,
  /** Movies with stars. */
  RATED,
  /** Movies to see. */
  WATCHLIST,
  /** Movies that are said not to be seen. */
  NOT_SEEN,
  /** Movies not to be recommended. */
  HIDDEN,
  /** Movies on a list that came with an import. */
  LISTS;

  private static final Texts TEXTS = Texts.of(ShelfTab.class);

  String title() {
    return TEXTS.get(this);
  }

  /** The words for taking a movie off the list. */
  String removal() {
    return switch (this) {
      case ASKED -> TEXTS.get("removal.seen");
      case RATED -> TEXTS.get("removal.rated");
      case WATCHLIST -> TEXTS.get("removal.watchlist");
      case NOT_SEEN -> TEXTS.get("removal.notSeen");
      case HIDDEN -> TEXTS.get("removal.hidden");
      case LISTS -> TEXTS.get("removal.lists");
    };
  }
}

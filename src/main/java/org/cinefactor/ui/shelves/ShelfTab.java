package org.cinefactor.ui.shelves;

/** The lists of movies below the search. */
enum ShelfTab {
  /** Movies to ask about. */
  ASKED("To rate"),
  /** Movies with stars. */
  RATED("Rated"),
  /** Movies to see. */
  WATCHLIST("Watchlist"),
  /** Movies that are said not to be seen. */
  NOT_SEEN("Not seen"),
  /** Movies not to be recommended. */
  HIDDEN("Not interested");

  private final String title;

  ShelfTab(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}

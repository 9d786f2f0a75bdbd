package org.cinefactor.ui.shelves;

/** The lists of movies below the search. */
enum ShelfTab {
  /** Movies to ask about. */
  ASKED("To rate", "Not seen"),
  /** Movies with stars. */
  RATED("Rated", "Remove the stars"),
  /** Movies to see. */
  WATCHLIST("Watchlist", "Remove from watchlist"),
  /** Movies that are said not to be seen. */
  NOT_SEEN("Not seen", "Take back “not seen”"),
  /** Movies not to be recommended. */
  HIDDEN("Not interested", "Recommend again"),
  /** Movies on a list that came with an import. */
  LISTS("Lists", "Remove from this list");

  private final String title;
  private final String removal;

  ShelfTab(String title, String removal) {
    this.title = title;
    this.removal = removal;
  }

  String title() {
    return title;
  }

  /** The words for taking a movie off the list. */
  String removal() {
    return removal;
  }
}

package org.cinefactor.ui.shelves;

import java.util.SequencedSet;
import org.cinefactor.profile.Profile;

/** The three lists of a profile. */
enum Kept {
  /** Movies with stars. */
  RATED("Rated"),
  /** Movies to see. */
  WATCHLIST("Watchlist"),
  /** Movies not to be recommended. */
  HIDDEN("Hidden");

  private final String title;

  Kept(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The movies' ids, oldest first. */
  SequencedSet<Integer> ids(Profile profile) {
    return switch (this) {
      case RATED -> profile.ratings().movieIds();
      case WATCHLIST -> profile.watchlist();
      case HIDDEN -> profile.hidden();
    };
  }
}

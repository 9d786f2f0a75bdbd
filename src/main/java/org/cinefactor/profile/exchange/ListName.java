package org.cinefactor.profile.exchange;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.cinefactor.profile.Profile;

/** A list that a movie can be on beside its stars, as a file names it. */
enum ListName {
  WATCHLIST("watchlist"),
  HIDDEN("hidden"),
  NOT_SEEN("not seen");

  private final String word;

  ListName(String word) {
    this.word = word;
  }

  /** The list's name in a file. */
  String word() {
    return word;
  }

  /** The movies on it, by id. */
  Collection<Integer> of(Profile profile) {
    return switch (this) {
      case WATCHLIST -> profile.watchlist();
      case HIDDEN -> profile.hidden();
      case NOT_SEEN -> profile.ratings().notSeen();
    };
  }

  /** The list of this name. */
  static Optional<ListName> named(String word) {
    for (ListName list : values()) {
      if (list.word.equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }
}

package org.cinefactor.workspace.backup;

import java.util.LinkedHashSet;
import org.cinefactor.profile.Profile;

/**
 * The changes that a restore would make.
 *
 * @param comeBack how many movies get stars that have none now
 * @param change how many get other stars
 * @param go how many lose their stars
 * @param listsDiffer whether a list would be another one
 */
public record RestorePreview(int comeBack, int change, int go, boolean listsDiffer) {
  /** The differences between two profiles. */
  public static RestorePreview of(Profile before, Profile after) {
    var comeBack = new LinkedHashSet<>(after.ratings().movieIds());
    comeBack.removeAll(before.ratings().movieIds());
    var go = new LinkedHashSet<>(before.ratings().movieIds());
    go.removeAll(after.ratings().movieIds());
    int change =
        (int)
            after.ratings().movieIds().stream()
                .filter(before.ratings()::contains)
                .filter(id -> !before.ratings().stars(id).equals(after.ratings().stars(id)))
                .count();
    boolean listsDiffer =
        !before.watchlist().equals(after.watchlist())
            || !before.neverRecommended().equals(after.neverRecommended())
            || !before.labels().equals(after.labels())
            || !before.ratings().notSeen().equals(after.ratings().notSeen());
    return new RestorePreview(comeBack.size(), change, go.size(), listsDiffer);
  }

  /** For people. */
  public String sentence() {
    if (comeBack + change + go == 0) {
      return listsDiffer
          ? "All stars stay; lists change."
          : "Nothing changes: the backup says what you say now.";
    }
    return "Stars that come back: "
        + comeBack
        + "; that change: "
        + change
        + "; that go: "
        + go
        + (listsDiffer ? "; lists change too." : ".");
  }
}

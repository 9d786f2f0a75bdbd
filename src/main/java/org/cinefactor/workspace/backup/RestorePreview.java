package org.cinefactor.workspace.backup;

import java.util.LinkedHashSet;
import org.cinefactor.profile.Profile;
import org.cinefactor.text.Texts;

/**
 * The changes that a restore would make.
 *
 * @param comeBack how many movies get stars that have none now
 * @param change how many get other stars
 * @param go how many lose their stars
 * @param listsDiffer whether a list would be another one
 */
public record RestorePreview(int comeBack, int change, int go, boolean listsDiffer) {
  private static final Texts TEXTS = Texts.of(RestorePreview.class);

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
      return listsDiffer ? TEXTS.get("preview.lists") : TEXTS.get("preview.nothing");
    }
    return listsDiffer
        ? TEXTS.format("preview.too", comeBack, change, go)
        : TEXTS.format("preview", comeBack, change, go);
  }
}

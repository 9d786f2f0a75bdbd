package org.cinefactor.profile.store;

import java.nio.file.Path;
import org.cinefactor.text.Texts;

/** The kinds of damage that another program can do to the file of a profile while it is open. */
enum ExternalDamage {
  /** Overwritten or cut; rescued by this program. */
  DAMAGED,
  /** Overwritten or cut; another program has rescued it. */
  MENDED,
  /** Deleted or moved. */
  GONE,
  /** A profile in its place that does not go on from this one. */
  REPLACED;

  private static final Texts TEXTS = Texts.of(ExternalDamage.class);

  /**
   * The sentence for the person, once the file is whole again.
   *
   * @param ratings how many ratings are in it
   * @param kept the name of the damaged file
   */
  String sentence(Path file, int ratings, String kept) {
    return switch (this) {
      case DAMAGED -> TEXTS.format("damage.damaged", file, ratings, kept);
      case MENDED -> TEXTS.format("damage.mended", file, ratings);
      case GONE -> TEXTS.format("damage.gone", file, ratings);
      case REPLACED -> TEXTS.format("damage.replaced", file, ratings);
    };
  }
}

package org.cinefactor.profile.store;

import java.nio.file.Path;
import org.cinefactor.text.Texts;

/** The harms that another hand can do to the file of a profile while it is open. */
enum Harm {
  /** Overwritten or cut; rescued by this program. */
  DAMAGED,
  /** Overwritten or cut; another program has rescued it. */
  MENDED,
  /** Deleted or moved. */
  GONE,
  /** A profile in its place that does not go on from this one. */
  REPLACED;

  private static final Texts TEXTS = Texts.of(Harm.class);

  /**
   * The sentence for the person, once the file is whole again.
   *
   * @param ratings how many ratings are in it
   * @param kept the name of the damaged file
   */
  String sentence(Path file, int ratings, String kept) {
    return switch (this) {
      case DAMAGED -> TEXTS.format("harm.damaged", file, ratings, kept);
      case MENDED -> TEXTS.format("harm.mended", file, ratings);
      case GONE -> TEXTS.format("harm.gone", file, ratings);
      case REPLACED -> TEXTS.format("harm.replaced", file, ratings);
    };
  }
}

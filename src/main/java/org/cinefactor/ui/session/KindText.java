package org.cinefactor.ui.session;

import org.cinefactor.catalog.MovieKind;
import org.cinefactor.text.Texts;

/** Genres and decades in words. */
public final class KindText {
  private static final Texts TEXTS = Texts.of(KindText.class);

  private KindText() {}

  /** For example {@code Animation}, {@code 1980s}. */
  public static String of(MovieKind kind) {
    return switch (kind) {
      case MovieKind.OfDecade decade -> TEXTS.format("decade", Integer.toString(decade.first()));
      case MovieKind.OfGenre one -> one.genre().word();
    };
  }
}

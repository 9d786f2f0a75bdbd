package org.cinefactor.ui.session;

import org.cinefactor.text.Texts;

/** Stars in words: {@code 4 stars}, {@code 3.5 stars}, {@code 1 star}. */
public final class StarsText {
  private static final Texts TEXTS = Texts.of(StarsText.class);

  private StarsText() {}

  /** The stars in words. */
  public static String of(double stars) {
    return TEXTS.format("stars", stars, number(stars));
  }

  /** As short as it can be: {@code 4.5 ★}. */
  public static String brief(double stars) {
    return TEXTS.format("stars.brief", number(stars));
  }

  private static String number(double stars) {
    return TEXTS.format("stars.number", stars);
  }
}

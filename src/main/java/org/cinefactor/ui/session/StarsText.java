package org.cinefactor.ui.session;

/** Stars in words: {@code 4 stars}, {@code 3.5 stars}, {@code 1 star}. */
public final class StarsText {
  private StarsText() {}

  /** The stars in words. */
  public static String of(double stars) {
    return number(stars) + (stars == 1 ? " star" : " stars");
  }

  /** As short as it can be: {@code 4.5 ★}. */
  public static String brief(double stars) {
    return number(stars) + " ★";
  }

  private static String number(double stars) {
    return stars == Math.rint(stars) ? Long.toString(Math.round(stars)) : Double.toString(stars);
  }
}

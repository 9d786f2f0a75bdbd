package org.cinefactor.ui.session;

/** Stars in words: {@code 4 stars}, {@code 3.5 stars}, {@code 1 star}. */
public final class StarsText {
  private StarsText() {}

  /** The stars in words. */
  public static String of(double stars) {
    String number =
        stars == Math.rint(stars) ? Long.toString(Math.round(stars)) : Double.toString(stars);
    return number + (stars == 1 ? " star" : " stars");
  }
}

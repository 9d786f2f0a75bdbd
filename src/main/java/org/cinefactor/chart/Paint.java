package org.cinefactor.chart;

/**
 * A colour by its role, paler than its full strength where that says something.
 *
 * @param strength from 0 (nothing is seen) to 1
 */
public record Paint(Role role, double strength) {
  private static final int FULL = 255;

  /** At full strength. */
  public static Paint full(Role role) {
    return new Paint(role, 1);
  }

  /** Red, green and blue on white paper, 8 bits each. */
  int onPaper() {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int full = role.onPaper() >> shift & FULL;
      rgb |= (int) Math.round(FULL + strength * (full - FULL)) << shift;
    }
    return rgb;
  }
}

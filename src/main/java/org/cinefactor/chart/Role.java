package org.cinefactor.chart;

/**
 * The purpose of a colour. A window has its own colours, light or dark; a picture is dark on white,
 * with lines in the colours of Okabe and Ito, which the colour-blind can tell apart.
 */
public enum Role {
  /** The background. */
  PAPER(0xffffff),
  /** Words, and a needle. */
  INK(0x1f2430),
  /** Axes. */
  AXIS(0x1f2430),
  /** Lines to find a value by. */
  GRID(0xc9ced8),
  /** The first line of a chart; others follow. */
  SERIES_1(0x0072b2),
  SERIES_2(0xd55e00),
  SERIES_3(0x009e73),
  SERIES_4(0xcc79a7),
  SERIES_5(0x6b7280),
  SERIES_6(0x56b4e9),
  SERIES_7(0xe69f00),
  /** Every second stretch of a dial. */
  EVEN(0xcfe0f5),
  /** The stretches between them. */
  ODD(0x8fb8e4),
  /** The stretch that a needle points to. */
  CHOSEN(0x0072b2),
  /** Many people, of whom nobody is named. */
  CROWD(0x6b7280),
  /** Somebody who is named. */
  PERSON(0xd55e00),
  /** The greatest value of a heat map. */
  HEAT(0x08306b),
  /** The greatest value above zero in a table. */
  ABOVE(0x8cbeeb),
  /** The greatest value below zero in a table. */
  BELOW(0xf5b26e),
  /** A cell of a table without a value. */
  EMPTY(0xf4f5f7);

  private final int onPaper;

  Role(int onPaper) {
    this.onPaper = onPaper;
  }

  /** Its colour in a picture: red, green and blue in 8 bits each. */
  int onPaper() {
    return onPaper;
  }
}

package org.cinefactor.ui.shell;

import org.cinefactor.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The pages of the navigation rail. */
enum Page {
  /** Searching and rating. */
  HOME(Feather.FILM, "1"),
  /** The effect of the number of components, for a class. */
  LAB(Feather.BAR_CHART_2, "2"),
  /** The data set. */
  DATA(Feather.DATABASE, "3"),
  /** The knobs. */
  SETTINGS(Feather.SLIDERS, "4"),
  /** Predictions beside the stars that the person gave. */
  HITS(Feather.TARGET, "5"),
  /** Keys and explanations. */
  HELP(Feather.HELP_CIRCLE, "6");

  private static final Texts TEXTS = Texts.of(Page.class);

  private final Feather icon;
  private final String key;

  Page(Feather icon, String key) {
    this.icon = icon;
    this.key = key;
  }

  String title() {
    return TEXTS.get(this);
  }

  Feather icon() {
    return icon;
  }

  /** True if it has the window to itself, without the recommendations beside it. */
  boolean alone() {
    return this == LAB;
  }

  /** Leads there together with the shortcut key. */
  String key() {
    return key;
  }
}

package org.cinefactor.ui.shell;

import org.kordamp.ikonli.feather.Feather;

/** The pages of the rail. */
enum Page {
  /** Searching and rating. */
  HOME("Movies", Feather.FILM, "1"),
  /** What the number of components does, for a class. */
  LAB("Lab", Feather.BAR_CHART_2, "2"),
  /** The data set. */
  DATA("Data", Feather.DATABASE, "3"),
  /** The knobs. */
  SETTINGS("Settings", Feather.SLIDERS, "4"),
  /** What was predicted, and what the person gave. */
  HITS("Hits", Feather.TARGET, "6"),
  /** Keys and explanations. */
  HELP("Help", Feather.HELP_CIRCLE, "5");

  private final String title;
  private final Feather icon;
  private final String key;

  Page(String title, Feather icon, String key) {
    this.title = title;
    this.icon = icon;
    this.key = key;
  }

  String title() {
    return title;
  }

  Feather icon() {
    return icon;
  }

  /** Whether it has the window to itself, without the recommendations beside it. */
  boolean alone() {
    return this == LAB;
  }

  /** Leads there together with the shortcut key. */
  String key() {
    return key;
  }
}

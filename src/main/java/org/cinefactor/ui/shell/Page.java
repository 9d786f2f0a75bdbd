package org.cinefactor.ui.shell;

import org.kordamp.ikonli.feather.Feather;

/** What the rail leads to. */
enum Page {
  /** Searching and rating. */
  HOME("Movies", Feather.FILM, "1"),
  /** The data set. */
  DATA("Data", Feather.DATABASE, "2"),
  /** The knobs. */
  SETTINGS("Settings", Feather.SLIDERS, "3"),
  /** Keys and explanations. */
  HELP("Help", Feather.HELP_CIRCLE, "4");

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

  /** Leads there together with the shortcut key. */
  String key() {
    return key;
  }
}

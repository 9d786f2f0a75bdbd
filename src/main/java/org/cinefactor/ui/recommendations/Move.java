package org.cinefactor.ui.recommendations;

/** How a movie came to its place since the list before. */
sealed interface Move {
  /** It was there already. */
  record Stayed() implements Move {}

  /** It came up. */
  record Up(int places) implements Move {}

  /** It went down. */
  record Down(int places) implements Move {}

  /** It was not on the list. */
  record Entered() implements Move {}

  /** From a place before (0 for none) to a place now, both from 1. */
  static Move between(int before, int now) {
    if (before == 0) {
      return new Entered();
    }
    return before > now
        ? new Up(before - now)
        : before < now ? new Down(now - before) : new Stayed();
  }

  /** In words. */
  default String words() {
    return switch (this) {
      case Stayed _ -> "same place";
      case Up(int places) -> "up " + places;
      case Down(int places) -> "down " + places;
      case Entered _ -> "new";
    };
  }

  /** As short as it can be: {@code ▲2}, {@code ▼1}, {@code new}. */
  default String sign() {
    return switch (this) {
      case Stayed _ -> "";
      case Up(int places) -> "▲" + places;
      case Down(int places) -> "▼" + places;
      case Entered _ -> "new";
    };
  }
}

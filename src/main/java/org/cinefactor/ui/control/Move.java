package org.cinefactor.ui.control;

/**
 * How a movie came to its place since the list before.
 *
 * @param words in words: {@code up 2}, {@code same place}
 * @param sign as short as it can be: {@code ▲2}, {@code ▼1}, {@code new}; empty when it stayed
 * @param styleClass the style class of its sign
 */
public record Move(String words, String sign, String styleClass) {
  /** It was there already. */
  public static final Move STAYED = new Move("same place", "", "move-none");

  /** It was not on the list. */
  static final Move ENTERED = new Move("new", "new", "move-new");

  /** It came up by so many places. */
  static Move up(int places) {
    return new Move("up " + places, "▲" + places, "move-up");
  }

  /** It went down by so many places. */
  static Move down(int places) {
    return new Move("down " + places, "▼" + places, "move-down");
  }

  /** From a place before (0 for none) to a place now, both from 1. */
  static Move between(int before, int now) {
    if (before == 0) {
      return ENTERED;
    }
    if (before == now) {
      return STAYED;
    }
    return before > now ? up(before - now) : down(now - before);
  }
}

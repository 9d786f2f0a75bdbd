package org.cinefactor.ui.control;

/**
 * The change of a movie's place since the list before.
 *
 * @param words in words: {@code up 2}, {@code same place}
 * @param sign as short as it can be: {@code ▲2}, {@code ▼1}, {@code new}; empty when it stayed
 * @param styleClass the style class of its sign
 */
public record RankChange(String words, String sign, String styleClass) {
  /** It was there already. */
  public static final RankChange STAYED = new RankChange("same place", "", "move-none");

  /** It was not on the list. */
  static final RankChange ENTERED = new RankChange("new", "new", "move-new");

  /** It came up by so many places. */
  static RankChange up(int places) {
    return new RankChange("up " + places, "▲" + places, "move-up");
  }

  /** It went down by so many places. */
  static RankChange down(int places) {
    return new RankChange("down " + places, "▼" + places, "move-down");
  }

  /** From a place before (0 for none) to a place now, both from 1. */
  static RankChange between(int before, int now) {
    if (before == 0) {
      return ENTERED;
    }
    if (before == now) {
      return STAYED;
    }
    return before > now ? up(before - now) : down(now - before);
  }
}

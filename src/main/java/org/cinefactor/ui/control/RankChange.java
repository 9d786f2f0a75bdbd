package org.cinefactor.ui.control;

import java.util.Locale;
import org.cinefactor.text.Texts;

/**
 * The change of a movie's place since the list before.
 *
 * @param way which way it went
 * @param places by so many places; 0 when it went neither up nor down
 */
public record RankChange(Way way, int places) {
  private static final Texts TEXTS = Texts.of(RankChange.class);

  /** It was there already. */
  public static final RankChange STAYED = new RankChange(Way.NONE, 0);

  /** It was not on the list. */
  static final RankChange ENTERED = new RankChange(Way.NEW, 0);

  /** The ways that a movie can go. */
  public enum Way {
    NONE,
    NEW,
    UP,
    DOWN
  }

  /** It came up by so many places. */
  static RankChange up(int places) {
    return new RankChange(Way.UP, places);
  }

  /** It went down by so many places. */
  static RankChange down(int places) {
    return new RankChange(Way.DOWN, places);
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

  /** In words: {@code up 2}, {@code same place}. */
  public String words() {
    return switch (way) {
      case NONE -> TEXTS.get("place.same");
      case NEW -> TEXTS.get("place.new");
      case UP -> TEXTS.format("place.up", places);
      case DOWN -> TEXTS.format("place.down", places);
    };
  }

  /** As short as it can be: {@code ▲2}, {@code ▼1}, {@code new}; empty when it stayed. */
  public String sign() {
    return switch (way) {
      case NONE -> "";
      case NEW -> TEXTS.get("place.new");
      case UP -> "▲" + places;
      case DOWN -> "▼" + places;
    };
  }

  /** The style class of its sign. */
  public String styleClass() {
    return "move-" + way.name().toLowerCase(Locale.ROOT);
  }
}

package org.cinefactor.ui.recommendations;

/** How a movie came to its place since the list before. */
sealed interface Move {
  /** It was there already. */
  record Stayed() implements Move {
    @Override
    public String words() {
      return "same place";
    }

    @Override
    public String sign() {
      return "";
    }

    @Override
    public String styleClass() {
      return "move-none";
    }
  }

  /** It came up. */
  record Up(int places) implements Move {
    @Override
    public String words() {
      return "up " + places;
    }

    @Override
    public String sign() {
      return "▲" + places;
    }

    @Override
    public String styleClass() {
      return "move-up";
    }
  }

  /** It went down. */
  record Down(int places) implements Move {
    @Override
    public String words() {
      return "down " + places;
    }

    @Override
    public String sign() {
      return "▼" + places;
    }

    @Override
    public String styleClass() {
      return "move-down";
    }
  }

  /** It was not on the list. */
  record Entered() implements Move {
    @Override
    public String words() {
      return "new";
    }

    @Override
    public String sign() {
      return "new";
    }

    @Override
    public String styleClass() {
      return "move-new";
    }
  }

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
  String words();

  /** As short as it can be: {@code ▲2}, {@code ▼1}, {@code new}. */
  String sign();

  /** The style class of its sign. */
  String styleClass();
}

package org.cinefactor.ui.discover;

import org.cinefactor.catalog.browse.MovieOrder;
import org.cinefactor.text.Texts;

/** The orders of browsing in words. */
final class OrderText {
  private static final Texts TEXTS = Texts.of(OrderText.class);

  private OrderText() {}

  /** An order in plain words: the movies that come first, and those that are left out. */
  static String meaning(MovieOrder order) {
    return switch (order) {
      case MOST -> TEXTS.get("order.most");
      case BEST -> TEXTS.get("order.best");
      case GEMS -> TEXTS.get("order.gems");
      case SURPRISE -> TEXTS.get("order.surprise");
    };
  }

  /** The formula of an order. */
  static String formula(MovieOrder order) {
    return switch (order) {
      case MOST -> TEXTS.get("formula.most");
      case BEST -> TEXTS.get("formula.best");
      case GEMS -> TEXTS.get("formula.gems");
      case SURPRISE -> TEXTS.get("formula.surprise");
    };
  }
}

package org.cinefactor.ui.discover;

import org.cinefactor.catalog.browse.MovieOrder;
import org.cinefactor.text.Texts;

/** The orders of browsing in words. */
final class OrderText {
  private static final Texts TEXTS = Texts.of(OrderText.class);

  private OrderText() {}

  /** How an order is worked out. */
  static String meaning(MovieOrder order) {
    return switch (order) {
      case MOST -> TEXTS.get("order.most");
      case BEST -> TEXTS.get("order.best");
      case GEMS -> TEXTS.get("order.gems");
      case SURPRISE -> TEXTS.get("order.surprise");
    };
  }
}

package org.cinefactor.ui.exchange;

import javafx.util.StringConverter;
import org.cinefactor.profile.exchange.row.StarScale;

/** A scale as the number of its best rating. */
final class ScaleWords extends StringConverter<StarScale> {
  @Override
  public String toString(StarScale scale) {
    return scale == null ? "" : Integer.toString(scale.most());
  }

  @Override
  public StarScale fromString(String word) {
    return StarScale.of(Integer.parseInt(word)).orElse(StarScale.FIVE);
  }
}

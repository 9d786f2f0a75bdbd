package org.cinefactor.profile.exchange.format;

import java.util.Map;
import java.util.Optional;
import org.cinefactor.profile.exchange.row.StarScale;

/**
 * The choices that a person has made about ambiguous files.
 *
 * @param person whose ratings to take from a table of several people
 * @param scale the scale of ratings in tables of nobody known
 * @param mappings the columns of such tables, by the file's name
 */
public record ReadChoices(
    Optional<String> person, Optional<StarScale> scale, Map<String, TableMapping> mappings) {
  public ReadChoices {
    mappings = Map.copyOf(mappings);
  }

  /** Nothing said yet. */
  public static ReadChoices none() {
    return new ReadChoices(Optional.empty(), Optional.empty(), Map.of());
  }
}

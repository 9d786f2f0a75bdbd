package org.cinefactor.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a text at which it stops being JSON.
 *
 * @param line from 1
 * @param column from 1
 */
public record JsonPlace(int line, int column) {
  /** Gson's words: {@code Unterminated array at line 3 column 5 path $.steps[0]}. */
  private static final Pattern PLACE =
      Pattern.compile(" at line (\\d{1,9}) column (\\d{1,9})"); // not shown

  /** The place that Gson names; empty where it names none. */
  public static Optional<JsonPlace> in(Exception failure) {
    Matcher place = PLACE.matcher(String.valueOf(failure.getMessage()));
    return place.find()
        ? Optional.of(
            new JsonPlace(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))))
        : Optional.empty();
  }
}

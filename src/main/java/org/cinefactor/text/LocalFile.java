package org.cinefactor.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A resource of text that may have a translation beside it: {@code choices.json} and {@code
 * choices_de.json}.
 */
public final class LocalFile {
  private LocalFile() {}

  /**
   * The text of a resource's translation.
   *
   * @param beside a class of the resource's package
   * @param name the resource's name without its ending: {@code choices}
   * @param ending its ending: {@code .json}
   * @param locale into which language
   * @return empty where there is no translation: the resource itself is English
   */
  public static Optional<String> translation(
      Class<?> beside, String name, String ending, Locale locale) throws IOException {
    String language = locale.getLanguage();
    try (InputStream in = beside.getResourceAsStream(name + "_" + language + ending)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}

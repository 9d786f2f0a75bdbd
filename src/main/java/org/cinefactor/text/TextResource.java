package org.cinefactor.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A text that comes with the program, beside a class, in UTF-8. One in English may have
 * translations: {@code choices.json} and {@code choices_de.json}.
 */
public final class TextResource {
  private TextResource() {}

  /** The text of a file beside a class; empty where there is none. */
  public static Optional<String> find(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file beside a class that is there in every program. */
  public static String read(Class<?> beside, String file) {
    return find(beside, file)
        .orElseThrow(() -> new IllegalStateException(file + " is not in the program")); // not shown
  }

  /**
   * The translation of a text.
   *
   * @param beside a class of the text's package
   * @param name the text's name without its ending: {@code choices}
   * @param ending its ending: {@code .json}
   * @param locale into which language
   * @return empty where there is no translation: the text itself is English
   */
  public static Optional<String> translation(
      Class<?> beside, String name, String ending, Locale locale) {
    return find(beside, name + "_" + locale.getLanguage() + ending);
  }
}

package org.cinefactor.profile.exchange.format;

import java.util.Locale;
import org.cinefactor.catalog.PrintableText;

/**
 * A file to import, packed in a zip or not, in memory.
 *
 * @param name what it is called in sentences: {@code ratings.csv}, or {@code
 *     letterboxd.zip/ratings.csv}
 * @param path where it lies in its zip: {@code likes/films.csv}; else its name
 * @param bytes its content, which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record SourceFile(String name, String path, byte[] bytes) {
  public SourceFile {
    // A line that ends within a name would look like a line of the program's own.
    name = PrintableText.line(name);
  }

  /** True if its place or name contains a word, in any case. */
  boolean isCalled(String word) {
    return path.toLowerCase(Locale.ROOT).contains(word);
  }

  /** True if it is called a list, and not the watchlist. */
  boolean isList() {
    return isCalled("list") && !isCalled("watchlist");
  }

  /** The name of the list that it may be: {@code best} of {@code lists-best.json}. */
  String listName() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String plain = dot > 0 ? file.substring(0, dot) : file;
    String name = plain.replaceFirst("(?i)^lists?[-_ ]+", "").strip();
    return name.isEmpty() ? plain : name;
  }

  boolean startsWith(int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}

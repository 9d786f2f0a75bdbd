package org.cinefactor.catalog;

import java.util.Comparator;
import org.cinefactor.catalog.genre.KnownGenre;

/**
 * One genre as the data set spells it, such as {@code Sci-Fi}.
 *
 * @param name as it stands in the data, never blank; people read {@link #word}
 */
public record Genre(String name) implements Comparable<Genre> {
  /** In the order of the words that people read. */
  public static final Comparator<Genre> BY_WORD = Comparator.comparing(Genre::word);

  public Genre {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a genre needs a name");
    }
    name = PrintableText.line(name);
  }

  /** The word for it in the language of the window. */
  public String word() {
    return KnownGenre.word(name);
  }

  @Override
  public int compareTo(Genre other) {
    return name.compareTo(other.name);
  }

  // A record's own equals and hashCode are made by method handles when they are first asked for,
  // which
  // takes 9 ms of each start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Genre genre && genre.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}

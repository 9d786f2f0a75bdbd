package org.cinefactor.catalog;

/**
 * One genre as the data set spells it, such as {@code Sci-Fi}.
 *
 * @param name the word shown to people, never blank
 */
public record Genre(String name) implements Comparable<Genre> {
  public Genre {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a genre needs a name");
    }
    name = PrintableText.line(name);
  }

  @Override
  public int compareTo(Genre other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}

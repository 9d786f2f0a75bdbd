package org.cinefactor.profile;

import java.util.regex.Pattern;

/**
 * A label that a person puts on movies.
 *
 * @param kind what it says
 * @param name the name of a list or tag; empty for the other kinds
 */
public record Label(Kind kind, String name) {
  private static final Pattern UNWRITABLE = Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\uFFFD\\uFEFF]+");

  /** The movies that somebody likes. */
  public static final Label LIKED = new Label(Kind.LIKED, "");

  /** The movies that somebody has seen more than once. */
  public static final Label REWATCHED = new Label(Kind.REWATCHED, "");

  /** The kinds of labels. */
  public enum Kind {
    LIKED("like", "likes"),
    REWATCHED("rewatch", "rewatches"),
    LIST("list", "lists"),
    TAG("tag", "tags");

    private final String one;
    private final String several;

    Kind(String one, String several) {
      this.one = one;
      this.several = several;
    }

    /** So many of them, in words. */
    public String count(long number) {
      return number + " " + (number == 1 ? one : several);
    }
  }

  /** Of a name, what no text can hold goes; where nothing is left, it is "untitled". */
  public Label {
    boolean named = kind == Kind.LIST || kind == Kind.TAG;
    String plain = UNWRITABLE.matcher(name).replaceAll(" ").strip();
    if (!named && !plain.isEmpty()) {
      throw new IllegalArgumentException("only lists and tags have a name");
    }
    name = named && plain.isEmpty() ? "untitled" : plain;
  }

  /** A list of this name. */
  public static Label list(String name) {
    return new Label(Kind.LIST, name);
  }

  /** A tag. */
  public static Label tag(String name) {
    return new Label(Kind.TAG, name);
  }

  /** What it says of a movie, for people. */
  public String words() {
    return switch (kind) {
      case LIKED -> "liked";
      case REWATCHED -> "seen again";
      case LIST -> "on " + name;
      case TAG -> name;
    };
  }
}

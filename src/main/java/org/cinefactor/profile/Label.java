package org.cinefactor.profile;

import java.util.regex.Pattern;
import org.cinefactor.text.Texts;

/**
 * A label that a person puts on movies.
 *
 * @param kind what it says
 * @param name the name of a list or tag; empty for the other kinds
 */
public record Label(Kind kind, String name) {
  private static final Texts TEXTS = Texts.of(Label.class);

  private static final Pattern UNWRITABLE =
      Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\uFFFD\\uFEFF\\u2028-\\u202E\\u2066-\\u2069]+");

  /** The movies that somebody likes. */
  public static final Label LIKED = new Label(Kind.LIKED, "");

  /** The movies that somebody has seen more than once. */
  public static final Label REWATCHED = new Label(Kind.REWATCHED, "");

  /** The kinds of labels. */
  public enum Kind {
    LIKED,
    REWATCHED,
    LIST,
    TAG;

    /** So many of them, in words. */
    public String count(long number) {
      return switch (this) {
        case LIKED -> TEXTS.format("label.liked.count", number);
        case REWATCHED -> TEXTS.format("label.rewatched.count", number);
        case LIST -> TEXTS.format("label.list.count", number);
        case TAG -> TEXTS.format("label.tag.count", number);
      };
    }
  }

  /** Of a name, what no text can hold goes; where nothing is left, it is a word for that. */
  public Label {
    boolean named = kind == Kind.LIST || kind == Kind.TAG;
    String plain = UNWRITABLE.matcher(name).replaceAll(" ").strip();
    if (!named && !plain.isEmpty()) {
      throw new IllegalArgumentException(kind + ": " + name);
    }
    name = named && plain.isEmpty() ? TEXTS.get("label.untitled") : plain;
  }

  /** A list of this name. */
  public static Label list(String name) {
    return new Label(Kind.LIST, name);
  }

  /** A tag. */
  public static Label tag(String name) {
    return new Label(Kind.TAG, name);
  }

  /** The label in words, for people. */
  public String words() {
    return switch (kind) {
      case LIKED -> TEXTS.get("label.liked");
      case REWATCHED -> TEXTS.get("label.rewatched");
      case LIST -> TEXTS.format("label.list", name);
      case TAG -> name;
    };
  }
}

package org.cinefactor.catalog.genre;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cinefactor.text.Texts;

/** A genre of the MovieLens data sets, which the window has a word for in every language. */
public enum KnownGenre {
  ACTION("Action"),
  ADVENTURE("Adventure"),
  ANIMATION("Animation"),
  CHILDREN("Children"),
  COMEDY("Comedy"),
  CRIME("Crime"),
  DOCUMENTARY("Documentary"),
  DRAMA("Drama"),
  FANTASY("Fantasy"),
  FILM_NOIR("Film-Noir"),
  HORROR("Horror"),
  IMAX("IMAX"),
  MUSICAL("Musical"),
  MYSTERY("Mystery"),
  ROMANCE("Romance"),
  SCI_FI("Sci-Fi"),
  THRILLER("Thriller"),
  WAR("War"),
  WESTERN("Western");

  private static final Texts TEXTS = Texts.of(KnownGenre.class);
  private static final Map<String, KnownGenre> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(one -> one.name, Function.identity()));

  private final String name;

  KnownGenre(String name) {
    this.name = name;
  }

  /**
   * The genre that a data set spells like this; {@code Children's} of the oldest sets is one of
   * children as well.
   */
  public static Optional<KnownGenre> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name.equals("Children's") ? CHILDREN.name : name));
  }

  /** The word for a genre as a data set spells it: that spelling where it is none of these. */
  public static String word(String name) {
    return of(name).map(TEXTS::get).orElse(name);
  }
}

package org.cinefactor.lab;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.cinefactor.catalog.Ratings;

/**
 * A person whose list is looked at.
 *
 * @param name for people: a persona's name, or what the class calls itself
 * @param ratings the stars they gave
 * @param relevant the movies that a good list would hold, by id; empty where nobody knows, and then
 *     there is no recall and no precision
 */
public record Person(String name, Ratings ratings, SequencedSet<Integer> relevant) {
  public Person {
    relevant = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(relevant));
  }

  /** Somebody whose wishes are not known. */
  public static Person who(String name, Ratings ratings) {
    return new Person(name, ratings, new LinkedHashSet<>());
  }

  /** The same person with known wishes. */
  public Person withRelevant(Collection<Integer> movieIds) {
    return new Person(name, ratings, new LinkedHashSet<>(movieIds));
  }
}

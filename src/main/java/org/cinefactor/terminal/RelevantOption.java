package org.cinefactor.terminal;

import java.util.List;
import org.cinefactor.lab.Person;
import picocli.CommandLine.Option;

/** What a person would like, for recall and precision. */
final class RelevantOption {
  @Option(
      names = "--relevant",
      paramLabel = "MOVIEID",
      split = ",",
      description = "Movies that this person would like, for recall and precision.")
  private List<Integer> relevant = List.of();

  /** The person with these movies, or with their own when none are named. */
  Person of(Person person) {
    return relevant.isEmpty() ? person : person.withRelevant(relevant);
  }
}

package org.cinefactor.terminal;

import java.util.List;
import org.cinefactor.lab.Person;
import org.cinefactor.terminal.option.Listed;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.Words;

/** What a person would like, for recall and precision. */
final class RelevantOption {
  private final Listed<Integer> relevant =
      new Listed<>(
          "--relevant",
          "MOVIEID[,MOVIEID...]",
          "Movies that this person would like, for recall and precision.",
          OptionValues.WHOLE_NUMBER,
          List.of());

  void addTo(Syntax syntax) {
    syntax.add(relevant);
  }

  /** The person with these movies, or with their own when none are named. */
  Person of(Words words, Person person) {
    List<Integer> movies = relevant.in(words);
    return movies.isEmpty() ? person : person.withRelevant(movies);
  }
}

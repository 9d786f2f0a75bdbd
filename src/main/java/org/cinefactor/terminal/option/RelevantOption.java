package org.cinefactor.terminal.option;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.lab.Person;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.ListOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/** The option that names the movies a person would like, for recall and precision. */
public final class RelevantOption {
  private final ListOption<Integer> relevant =
      new ListOption<>(
          "--relevant",
          "MOVIEID[,MOVIEID...]",
          "Movies that this person would like, for recall and precision.",
          OptionValues.WHOLE_NUMBER,
          List.of());

  public void addTo(Syntax syntax) {
    syntax.add(relevant);
  }

  /**
   * The person with these movies, or with their own when none are named; notes those that the data
   * set does not have, which nobody could recommend.
   *
   * @throws IllegalArgumentException when it has none of them
   */
  public Person of(ParsedArguments words, Person person, FileNumbers numbers, Console console) {
    List<Integer> named = relevant.in(words);
    if (named.isEmpty()) {
      return person;
    }
    Catalog catalog = numbers.written().catalog();
    List<Integer> known = new ArrayList<>();
    for (int id : named) {
      if (catalog.movie(id).isPresent()) {
        known.add(id);
      } else {
        console.note("The data set has no movie " + id + "; --relevant goes without it.");
      }
    }
    if (known.isEmpty()) {
      throw new IllegalArgumentException(
          "the data set has none of the movies behind --relevant; find their ids with: search"
              + " WORDS");
    }
    return person.withRelevant(numbers.ids(known));
  }
}

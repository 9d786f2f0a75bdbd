package org.cinefactor.terminal.option;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.evaluate.Persona;
import org.cinefactor.evaluate.Personas;
import org.cinefactor.lab.Person;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.SamplePerson;
import org.cinefactor.workspace.store.InstallLayout;

/** The options that choose the person: a persona, or somebody with some ratings. */
public final class PersonOptions {
  private final OptionalOption<String> persona =
      new OptionalOption<>(
          "--persona", "NAME", "A typical person, such as disney.", OptionValues.WORD);

  private final RatingOptions ratings = new RatingOptions();

  public void addTo(Syntax syntax) {
    syntax.add(persona);
    ratings.addTo(syntax);
  }

  /** True if somebody is named. */
  public boolean isSaid(ParsedArguments words) {
    return persona.isSaid(words) || ratings.areIn(words);
  }

  /** The data set in which the person's ratings are looked up. */
  public FileNumbers read(DataOptions data, ParsedArguments words, Console console)
      throws DataSetException {
    return ratings.read(data, words, console);
  }

  /** The person, where one is named, whose ratings say the numbers of a data set's files. */
  public Optional<Person> person(ParsedArguments words, FileNumbers numbers, Console console)
      throws IOException {
    return person(words, numbers.data(), numbers, numbers::ids, console);
  }

  /** The same, with the person's movies by the numbers of the files. */
  public Optional<Person> byNumber(ParsedArguments words, FileNumbers numbers, Console console)
      throws IOException {
    return person(words, numbers.written(), numbers, UnaryOperator.identity(), console);
  }

  private Optional<Person> person(
      ParsedArguments words,
      DataSet data,
      FileNumbers numbers,
      UnaryOperator<Ratings> to,
      Console console)
      throws IOException {
    Optional<String> name = persona.in(words);
    boolean rated = ratings.areIn(words);
    if (name.isPresent() && rated) {
      throw new UsageException("choose between --persona and --rate or --ratings");
    }
    if (name.isPresent()) {
      return Optional.of(named(name.get(), data));
    }
    if (!rated) {
      return Optional.empty();
    }
    Ratings given = ratings.profile(words, numbers, console).ratings();
    return Optional.of(Person.who("these ratings", to.apply(given)));
  }

  /**
   * The person, with their movies by the numbers of the files.
   *
   * @throws UsageException when nobody is named
   */
  public Person required(ParsedArguments words, FileNumbers numbers, Console console)
      throws IOException {
    return byNumber(words, numbers, console)
        .orElseThrow(
            () ->
                new UsageException(
                    "no person is given; use --persona disney, --rate MOVIEID=STARS or --ratings"
                        + " FILE"));
  }

  /** The person of the teaching views where nobody is named. */
  public static Person standard(DataSet data) {
    return Person.who("disney", SamplePerson.ratingsIn(data.catalog()));
  }

  private static Person named(String word, DataSet data) throws IOException {
    List<Persona> all = Personas.read(InstallLayout.ofThisProgram().personas());
    for (Persona one : all) {
      if (one.word().equalsIgnoreCase(word)) {
        return Person.who(one.word(), one.ratingsIn(data.catalog()))
            .withRelevant(new TreeSet<>(one.relevantIn(data.catalog())));
      }
    }
    throw new UsageException(
        String.format(
            Locale.ROOT,
            "there is no persona '%s'; there are %s",
            word,
            String.join(", ", all.stream().map(Persona::word).toList())));
  }
}

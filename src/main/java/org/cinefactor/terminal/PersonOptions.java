package org.cinefactor.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.evaluate.Persona;
import org.cinefactor.evaluate.Personas;
import org.cinefactor.lab.Person;
import org.cinefactor.workspace.InstallLayout;
import org.cinefactor.workspace.SamplePerson;
import picocli.CommandLine.Option;

/** Whose list is looked at: a persona, or somebody with some ratings. */
final class PersonOptions {
  @Option(
      names = "--persona",
      paramLabel = "NAME",
      description = "A typical person, such as disney.")
  private Optional<String> persona = Optional.empty();

  @Option(
      names = "--rate",
      paramLabel = "MOVIEID=STARS",
      converter = Told.Converter.class,
      description = "A rating, 0.5 to 5 stars; once for each movie.")
  private List<Told> told = List.of();

  /** The person, where one is named. */
  Optional<Person> person(DataSet data, Console console) throws IOException {
    if (persona.isPresent() && !told.isEmpty()) {
      throw new UsageException("choose between --persona and --rate");
    }
    if (persona.isPresent()) {
      return Optional.of(named(persona.get(), data));
    }
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Ratings ratings = ToldRatings.of(told, data.catalog(), console);
    return Optional.of(Person.who("these ratings", ratings));
  }

  /**
   * The person.
   *
   * @throws UsageException when nobody is named
   */
  Person required(DataSet data, Console console) throws IOException {
    return person(data, console)
        .orElseThrow(
            () -> new UsageException("whose list? Say --persona disney, or --rate MOVIEID=STARS"));
  }

  /** The person of the teaching views where nobody is named. */
  static Person standard() {
    return Person.who("disney", SamplePerson.ratings());
  }

  private static Person named(String word, DataSet data) throws IOException {
    List<Persona> all = Personas.read(InstallLayout.ofThisProgram().personas());
    for (Persona one : all) {
      if (one.word().equalsIgnoreCase(word)) {
        return Person.who(one.word(), one.ratings())
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

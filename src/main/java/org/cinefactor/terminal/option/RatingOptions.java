package org.cinefactor.terminal.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.exchange.ImportedRatings;
import org.cinefactor.profile.exchange.RatingsImport;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.RepeatedOption;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;

/** The ratings that a list is made for: in words, in a file, or both. */
public final class RatingOptions {
  private final RepeatedOption<RatingArgument> ratings = RatingArgument.option();

  private final OptionalOption<Path> file =
      new OptionalOption<>(
          "--ratings",
          "FILE",
          "One person's ratings (.csv), as the window saves them, or as MovieLens, Letterboxd or"
              + " IMDb let people download them; --rate adds to them.",
          OptionValues.PATH);

  public void addTo(Syntax syntax) {
    syntax.add(ratings, file);
  }

  /** Whether there are any. */
  boolean areIn(ParsedArguments words) {
    return ratings.isSaid(words) || file.isSaid(words);
  }

  /**
   * Demands some.
   *
   * @throws UsageException when there are none
   */
  public void demand(ParsedArguments words) {
    if (!areIn(words)) {
      throw new UsageException("whose list? Say --rate MOVIEID=STARS, or --ratings FILE");
    }
  }

  /**
   * What they say of a person; notes what counts for nothing.
   *
   * @throws IllegalArgumentException when the data set has none of the rated movies
   * @throws IOException when the file cannot be read
   */
  public Profile profile(ParsedArguments words, Catalog catalog, Console console)
      throws IOException {
    Profile kept = Profile.empty();
    Optional<Path> named = file.in(words);
    if (named.isPresent()) {
      ImportedRatings taken = RatingsImport.read(named.get(), catalog);
      note(taken, named.get(), console);
      kept = taken.profile();
    }
    List<RatingArgument> more = ratings.in(words);
    return kept.withRatings(GivenRatings.of(kept.ratings(), more, catalog, console));
  }

  private static void note(ImportedRatings taken, Path file, Console console) {
    if (taken.strangers() > 0) {
      console.note(
          "Of the movies in " + file + ", the data set does not have " + taken.strangers() + ".");
    }
    if (!taken.notFound().isEmpty()) {
      console.note("Not found by title and year: " + String.join("; ", taken.notFound()) + ".");
    }
  }
}

package org.cinefactor.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.exchange.RatingsImport;
import org.cinefactor.profile.exchange.TakenIn;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Perhaps;
import org.cinefactor.terminal.option.Repeated;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.UsageException;
import org.cinefactor.terminal.option.Words;

/** The ratings that a list is made for: in words, in a file, or both. */
final class ToldOptions {
  private final Repeated<Told> told = Told.option();

  private final Perhaps<Path> file =
      new Perhaps<>(
          "--ratings",
          "FILE",
          "One person's ratings (.csv), as the window saves them, or as MovieLens, Letterboxd or"
              + " IMDb let people download them; --rate adds to them.",
          OptionValues.PATH);

  void addTo(Syntax syntax) {
    syntax.add(told, file);
  }

  /** Whether there are any. */
  boolean areIn(Words words) {
    return told.isSaid(words) || file.isSaid(words);
  }

  /**
   * Demands some.
   *
   * @throws UsageException when there are none
   */
  void demand(Words words) {
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
  Profile profile(Words words, Catalog catalog, Console console) throws IOException {
    Profile kept = Profile.empty();
    Optional<Path> named = file.in(words);
    if (named.isPresent()) {
      TakenIn taken = RatingsImport.read(named.get(), catalog);
      note(taken, named.get(), console);
      kept = taken.profile();
    }
    List<Told> more = told.in(words);
    return kept.withRatings(ToldRatings.of(kept.ratings(), more, catalog, console));
  }

  private static void note(TakenIn taken, Path file, Console console) {
    if (taken.strangers() > 0) {
      console.note(
          "Of the movies in " + file + ", the data set does not have " + taken.strangers() + ".");
    }
    if (!taken.notFound().isEmpty()) {
      console.note("Not found by title and year: " + String.join("; ", taken.notFound()) + ".");
    }
  }
}

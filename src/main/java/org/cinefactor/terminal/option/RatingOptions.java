package org.cinefactor.terminal.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.exchange.ImportedRatings;
import org.cinefactor.profile.exchange.Outcome;
import org.cinefactor.profile.exchange.RatingsImport;
import org.cinefactor.profile.exchange.ReviewedRow;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.RepeatedOption;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;

/** The ratings that a list is made for: in words, in a file, or both. */
public final class RatingOptions {
  /** Of the rows that are skipped, so many are named. */
  private static final int MOST_NAMED = 5;

  private final RepeatedOption<RatingArgument> ratings = RatingArgument.option();

  private final OptionalOption<Path> file =
      new OptionalOption<>(
          "--ratings",
          "FILE",
          "One person's ratings (.csv), as the window saves them, or as MovieLens, Letterboxd or"
              + " IMDb let people download them; --rate adds to them. Its numbers of movies are"
              + " MovieLens', where the data set has movies of MovieLens.",
          OptionValues.PATH);

  public void addTo(Syntax syntax) {
    syntax.add(ratings, file);
  }

  /** True if there are any. */
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
      throw new UsageException("no ratings are given; use --rate MOVIEID=STARS or --ratings FILE");
    }
  }

  /**
   * The data set, as its files number its movies; where ratings come from a file, also with the ids
   * by which a file names them.
   */
  public FileNumbers read(DataOptions data, ParsedArguments words, Console console)
      throws DataSetException {
    return file.isSaid(words)
        ? data.readWithNumbers(words, console)
        : FileNumbers.same(data.read(words, console));
  }

  /**
   * The person's profile, by the numbers of the data set's files; notes what counts for nothing.
   *
   * @throws IllegalArgumentException when the data set has none of the rated movies
   * @throws IOException when the file cannot be read
   */
  public Profile profile(ParsedArguments words, FileNumbers numbers, Console console)
      throws IOException {
    Profile kept = Profile.empty();
    Optional<Path> named = file.in(words);
    if (named.isPresent()) {
      FileNumbers from = numbers.ofRatings();
      ImportedRatings taken = RatingsImport.profile(named.get(), from.data().matcher());
      noteNumbers(taken, named.get(), numbers, console);
      note(taken, named.get(), console);
      kept = from.byNumber(taken.profile());
    }
    List<RatingArgument> more = ratings.in(words);
    return kept.withRatings(
        GivenRatings.of(kept.ratings(), more, numbers.written().catalog(), console));
  }

  /** Says that numbers in a file are MovieLens', where the data set has others. */
  private static void noteNumbers(
      ImportedRatings taken, Path file, FileNumbers numbers, Console console) {
    List<ReviewedRow> numbered =
        taken.review().rows().stream()
            .filter(row -> row.row().movie().movieId().isPresent())
            .filter(row -> row.outcome() != Outcome.SKIPPED)
            .toList();
    if (numbered.isEmpty() || numbers.ofRatings().areShared()) {
      return;
    }
    long found = numbered.stream().filter(row -> row.outcome() == Outcome.MATCHED).count();
    console.note(
        "The movies' numbers in "
            + file
            + " are taken for MovieLens', of which the data set has "
            + found
            + " of "
            + numbered.size()
            + "; its own are others, which search says and --rate takes.");
  }

  private static void note(ImportedRatings taken, Path file, Console console) {
    noteRows(taken, Outcome.MISSING, "Not in the data set: ", console);
    noteRows(
        taken, Outcome.DOUBTFUL, "Not certain, and left out (see import " + file + "): ", console);
    taken.review().rows().stream()
        .filter(row -> row.outcome() == Outcome.SKIPPED)
        .limit(MOST_NAMED)
        .forEach(
            row ->
                console.note(
                    "Skipped in " + file + ": line " + row.row().line() + ", " + row.reason()));
  }

  private static void noteRows(
      ImportedRatings taken, Outcome outcome, String intro, Console console) {
    List<String> names =
        taken.review().rows().stream()
            .filter(row -> row.outcome() == outcome)
            .map(ReviewedRow::name)
            .toList();
    if (!names.isEmpty()) {
      console.note(intro + String.join("; ", names) + ".");
    }
  }
}

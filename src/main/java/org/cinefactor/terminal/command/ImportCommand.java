package org.cinefactor.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.exchange.ImportPlan;
import org.cinefactor.profile.exchange.ImportReview;
import org.cinefactor.profile.exchange.MergePolicy;
import org.cinefactor.profile.exchange.MovedMovies;
import org.cinefactor.profile.exchange.RatingsImport;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.profile.exchange.format.Reading;
import org.cinefactor.profile.exchange.row.StarScale;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.ImportReport;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.Flag;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.backup.BackupFolder;

/** The command that imports ratings from other services' files: {@code import FILE…}. */
public final class ImportCommand implements Command {
  private final Console console;
  private final Flag dryRun =
      new Flag("--dry-run", "Only shows what the import would do; writes nothing.");

  private final DefaultedOption<MergePolicy> keep =
      new DefaultedOption<>(
          "--keep",
          "mine|theirs|newer",
          "Whose stars count where you and a file give different ones (newer).",
          OptionValues.choice(List.of(MergePolicy.values())),
          MergePolicy.NEWER);

  private final OptionalOption<String> person =
      new OptionalOption<>(
          "--person",
          "NAME",
          "Whose ratings to take from a table of several people.",
          OptionValues.WORD);

  private final OptionalOption<Integer> scale =
      new OptionalOption<>(
          "--scale",
          "5|10|100",
          "Out of how many the ratings are, in a table of nobody known.",
          OptionValues.COUNT);

  private final DataOptions data = new DataOptions();
  private final FormatOption format = new FormatOption();

  public ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.demandOperands(
        "FILE",
        "What Letterboxd, IMDb, Trakt, TMDB, MovieLens, Criticker, Kinopoisk, Netflix or CineFactor"
            + " export (.zip, .csv, .json, .xml), or another table.");
    syntax.add(dryRun, keep, person, scale);
    syntax.idle(new Syntax(keep), dryRun::in, "nothing is written (--dry-run)");
    data.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    List<Path> files = words.operands().stream().map(Path::of).toList();
    List<Reading> readings = RatingsImport.read(files, choices(words), console.progress());
    RatingsImport.demandAnswers(readings);
    DataSet read = data.readForPerson(words, console);
    ImportReview review = RatingsImport.review(readings, read.matcher(), console.progress());
    review.remarks().forEach(console::note);
    format.print(words, console, new ImportReport(review));
    if (!dryRun.in(words)) {
      write(review, keep.in(words), files, read.catalog());
    }
    return 0;
  }

  private ReadChoices choices(ParsedArguments words) {
    Optional<Integer> most = scale.in(words);
    Optional<StarScale> chosen = most.flatMap(StarScale::of);
    if (most.isPresent() && chosen.isEmpty()) {
      throw new UsageException("--scale is 5, 10 or 100, not " + most.get());
    }
    return new ReadChoices(person.in(words), chosen, Map.of());
  }

  private void write(ImportReview review, MergePolicy policy, List<Path> files, Catalog catalog)
      throws IOException {
    DataHome home = DataHome.ofThisPerson();
    home.create();
    try (ProfileStore store = ProfileStore.open(home.profile())) {
      store.notice().ifPresent(console::note);
      ProfileHistory before = store.history();
      var plan = new ImportPlan(review, Map.of(), before, before.ratedAt());
      ProfileHistory after =
          plan.apply(new StepKind.Imported(String.valueOf(files.getFirst().getFileName())), policy);
      if (after != before) {
        new BackupFolder(home, Clock.systemUTC()).before("import", store);
        store.save(MovedMovies.titled(after, catalog));
      }
      console.note(
          after == before
              ? "Nothing new: your profile is as it was."
              : "Imported. New stars: "
                  + plan.newStars()
                  + "; the same as before: "
                  + plan.sameStars()
                  + "; other stars before: "
                  + plan.otherStars()
                  + " (kept by --keep "
                  + policy.name().toLowerCase(Locale.ROOT)
                  + "). Undo in the window takes it back.");
    }
  }
}

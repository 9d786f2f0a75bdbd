package org.cinefactor.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.download.DownloadedFile;
import org.cinefactor.progress.Progress;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.NamedSet;
import org.cinefactor.terminal.option.table.TableOption;
import org.cinefactor.terminal.option.table.TableQuestions;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.DataSetsReport;
import org.cinefactor.terminal.print.TableReport;
import org.cinefactor.terminal.syntax.Flag;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.library.KnownSet;
import org.cinefactor.workspace.library.OfferedSet;

/**
 * The command that lists, adds, downloads and forgets data sets: {@code datasets}, {@code datasets
 * add PATH}, {@code datasets download NAME}.
 */
public final class DatasetsCommand implements Command {
  private final Console console;
  private final Supplier<DataLibrary> libraries;
  private final Flag agree =
      new Flag("--agree", "Agrees to the terms of the data set that is downloaded.");
  private final TableOption table = new TableOption();
  private final FormatOption format = new FormatOption();

  public DatasetsCommand(Console console) {
    this(console, DataLibrary::ofThisPerson);
  }

  DatasetsCommand(Console console, Supplier<DataLibrary> libraries) {
    this.console = console;
    this.libraries = libraries;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.allowOperands(
        "WORDS", "add PATH, download NAME or forget NAME; without words, all are listed.");
    syntax.add(agree);
    table.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    List<String> said = words.operands();
    DataLibrary library = libraries.get();
    if (said.isEmpty()) {
      format.print(words, console, new DataSetsReport(library, library.sets(), offered(library)));
      return 0;
    }
    if (said.size() != 2) {
      throw new UsageException(
          "say 'datasets', 'datasets add PATH', 'datasets download NAME' or 'datasets forget"
              + " NAME'");
    }
    switch (said.getFirst()) {
      case "add" -> {
        return add(Path.of(said.get(1)), library, words);
      }
      case "download" -> {
        return download(said.get(1), library, words);
      }
      case "forget" -> forget(said.get(1), library);
      default ->
          throw new UsageException("'" + said.getFirst() + "' is none of add, download and forget");
    }
    return 0;
  }

  /** The sets to download; what is here is listed also where the file of servers is wrong. */
  private List<OfferedSet> offered(DataLibrary library) {
    try {
      return library.offered().read();
    } catch (IOException e) {
      console.note(String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  /** Adds a data set, and asks who is at the terminal how a table is read, as a window does. */
  private int add(Path place, DataLibrary library, ParsedArguments words)
      throws IOException, DataSetException {
    TableOptions options = table.in(words, place, library);
    boolean known = table.in(words).isEmpty() && library.table(place).isPresent();
    Optional<TablePreview> guess =
        known ? Optional.empty() : DataSets.preview(place, options, Progress.NONE);
    Optional<TableOptions> answered = Optional.empty();
    if (guess.isPresent() && TableQuestions.any(guess.get())) {
      answered = asked(guess.get());
      if (answered.isEmpty() && !guess.get().doubts().isEmpty()) {
        return 1;
      }
    }
    boolean asked = known || answered.isPresent() || table.in(words).isPresent();
    if (!asked) {
      guess.ifPresent(preview -> TableReport.rows(preview, console));
    }
    TableOptions decided = answered.orElse(options);
    DataSet data = DataSets.read(place, decided, console.progress());
    data.report().lines().forEach(console::note);
    if (!asked) {
      guess.map(TablePreview::decided).ifPresent(this::noteGuess);
    }
    library.opened(place, data, asked ? Optional.of(decided) : Optional.empty());
    if (library.at(place).isEmpty()) {
      throw new IOException(
          "the data set was read and is not remembered: the list of data sets could not be written;"
              + " set CINEFACTOR_HOME to a folder that you may write to");
    }
    print(place, library, words);
    return 0;
  }

  /** Asks, or says what would have been asked. */
  private Optional<TableOptions> asked(TablePreview guess) throws IOException {
    if (console.answers() || !guess.doubts().isEmpty()) {
      TableReport.rows(guess, console);
    }
    Optional<TableOptions> answered = new TableQuestions(console).answers(guess);
    if (answered.isPresent()) {
      console.note("The same without questions: " + TableOption.words(answered.get()));
    } else if (!guess.doubts().isEmpty()) {
      TableReport.doubts(guess, console);
      console.note("Nothing was added. As it was guessed, add it again with");
      console.note("  " + TableOption.words(guess.decided()));
      console.note("and put right there what is wrong.");
    }
    return answered;
  }

  private void noteGuess(TableOptions guess) {
    console.note(
        "What was guessed of the table: "
            + TableOption.words(guess)
            + ". Where that is wrong, add it again with what is right.");
  }

  private void print(Path place, DataLibrary library, ParsedArguments words) throws IOException {
    List<KnownSet> added = library.at(place).stream().toList();
    format.print(words, console, new DataSetsReport(library, added, List.of()));
  }

  private int download(String name, DataLibrary library, ParsedArguments words) throws IOException {
    OfferedSet offer = offer(name, library);
    if (!agree.in(words)) {
      console.note("Terms of " + offer.title() + ": " + offer.terms().full());
      console.note("Nothing was downloaded. Say it again with --agree if you agree to them.");
      return 1;
    }
    DownloadedFile archive = library.download(offer, console.progress());
    archive.doubt().ifPresent(console::note);
    print(archive.path(), library, words);
    return 0;
  }

  private static OfferedSet offer(String name, DataLibrary library) throws IOException {
    List<OfferedSet> all = library.offered().read();
    return all.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no data set '"
                        + name
                        + "' to download; there are "
                        + String.join(", ", all.stream().map(OfferedSet::name).toList())));
  }

  private void forget(String name, DataLibrary library) throws IOException {
    KnownSet set =
        NamedSet.find(name, library)
            .orElseThrow(() -> new UsageException("no data set here is called '" + name + "'"));
    if (set.origin() == KnownSet.Origin.SHIPPED) {
      throw new UsageException(name + " comes with the program and stays");
    }
    library.forget(set);
    console.note(
        set.origin() == KnownSet.Origin.DOWNLOADED
            ? set.place() + " was deleted."
            : name + " is forgotten; its files stay at " + set.place() + ".");
  }
}

package org.cinefactor.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.exchange.export.ExportFormat;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.OutputFile;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.backup.Backup;

/**
 * The command that writes a person's ratings and lists for other programs: {@code export --to
 * FORMAT}.
 */
public final class ExportCommand implements Command {
  private enum Target {
    LETTERBOXD,
    CSV,
    JSON,
    BACKUP
  }

  private final Console console;
  private final OptionalOption<Target> target =
      new OptionalOption<>(
          "--to",
          "letterboxd|csv|json|backup",
          "The table that Letterboxd imports, a table or JSON of everything, or a backup of all"
              + " profiles and settings as one file.",
          OptionValues.choice(List.of(Target.values())));

  private final OptionalOption<Path> out =
      new OptionalOption<>(
          "--out", "FILE", "Where to write; else a text is printed.", OptionValues.PATH);

  private final DataOptions data = new DataOptions();

  public ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(target, out);
    data.addTo(syntax);
    var set = new Syntax();
    data.addTo(set);
    syntax.idle(
        set,
        words -> target.in(words).filter(to -> to == Target.BACKUP).isPresent(),
        "a backup is of everything, whatever the data set (--to backup)");
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    Target to =
        target
            .in(words)
            .orElseThrow(() -> new UsageException("say --to letterboxd, csv, json or backup"));
    Optional<Path> file = out.in(words);
    file.ifPresent(path -> OutputFile.checkFile("--out", path, "my-ratings.csv"));
    DataHome home = DataHome.ofThisPerson();
    home.create();
    if (to == Target.BACKUP) {
      Path place =
          file.orElseThrow(() -> new UsageException("a backup is a file: say --out FILE as well"));
      Backup.write(home, place);
      console.note("Backed up everything to " + place + ".");
      return 0;
    }
    String text = text(home, ExportFormat.valueOf(to.name()), data.readForPerson(words, console));
    if (file.isPresent()) {
      AtomicFile.write(file.get(), text);
    } else {
      console.print(text);
    }
    return 0;
  }

  private static String text(DataHome home, ExportFormat format, DataSet read) throws IOException {
    try (ProfileStore store = ProfileStore.open(home.profile())) {
      return format.text(store.history(), read.catalog(), read.externalIds());
    }
  }
}

package org.cinefactor.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.Flag;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.workspace.backup.Backup;
import org.cinefactor.workspace.backup.BackupFolder;
import org.cinefactor.workspace.backup.RestorePreview;

/** The command that restores a backup: {@code restore FILE}. */
public final class RestoreCommand implements Command {
  private final Console console;
  private final Flag dryRun = new Flag("--dry-run", "Only says what would change.");

  public RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.demandOperands("FILE", "A backup (.cinebackup).");
    syntax.add(dryRun);
  }

  @Override
  public int run(ParsedArguments words) throws IOException {
    Backup backup = Backup.read(Path.of(words.operands().getFirst()));
    DataHome home = DataHome.ofThisPerson();
    home.create();
    try (ProfileStore store = ProfileStore.open(home.profile())) {
      ProfileHistory before = store.history();
      ProfileHistory after = backup.restoredOver(before);
      console.print(RestorePreview.of(before.profile(), after.profile()).sentence() + "\n");
      if (!dryRun.in(words)) {
        new BackupFolder(home, Clock.systemUTC()).before("restore", store);
        store.save(after);
        if (backup.preferences().isPresent()) {
          AtomicFile.write(home.preferences(), backup.preferences().get());
        }
        console.note("Restored the backup of " + backup.made() + ".");
      }
    }
    return 0;
  }
}

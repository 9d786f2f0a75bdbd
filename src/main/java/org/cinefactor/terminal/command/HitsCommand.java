package org.cinefactor.terminal.command;

import java.io.IOException;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.PredictionAccuracy;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.LengthOption;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.HitsReport;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/**
 * The command that compares predicted stars with those that were given afterwards: {@code hits}.
 */
public final class HitsCommand implements Command {
  private final Console console;
  private final DataHome home;
  private final LengthOption length = new LengthOption();
  private final DataOptions data = new DataOptions();
  private final FormatOption format = new FormatOption();

  /** The hit rate for whoever runs the program. */
  public HitsCommand(Console console) {
    this(console, DataHome.ofThisPerson());
  }

  /** The hit rate for a person. */
  public HitsCommand(Console console, DataHome home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public void addTo(Syntax syntax) {
    length.addTo(syntax);
    data.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    int most = length.atLeastNone(words);
    DataSet read = data.readForPerson(words, console);
    format.print(words, console, report(read.catalog(), most));
    return 0;
  }

  private HitsReport report(Catalog catalog, int most) throws IOException {
    home.create();
    try (ProfileStore store = ProfileStore.open(home.profile())) {
      ProfileHistory said = store.history();
      var rate = PredictionAccuracy.of(store.predictions(), said.profile().ratings());
      return new HitsReport(rate, rate.in(catalog, said).stream().limit(most).toList());
    }
  }
}

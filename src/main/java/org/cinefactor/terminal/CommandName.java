package org.cinefactor.terminal;

import java.util.Locale;
import java.util.Optional;
import org.cinefactor.terminal.command.AskCommand;
import org.cinefactor.terminal.command.Command;
import org.cinefactor.terminal.command.CompareCommand;
import org.cinefactor.terminal.command.DatasetsCommand;
import org.cinefactor.terminal.command.EvaluateCommand;
import org.cinefactor.terminal.command.ExportCommand;
import org.cinefactor.terminal.command.FiltersCommand;
import org.cinefactor.terminal.command.HitsCommand;
import org.cinefactor.terminal.command.ImportCommand;
import org.cinefactor.terminal.command.LabCommand;
import org.cinefactor.terminal.command.RecommendCommand;
import org.cinefactor.terminal.command.RestoreCommand;
import org.cinefactor.terminal.command.SearchCommand;
import org.cinefactor.terminal.command.StabilityCommand;
import org.cinefactor.terminal.command.SweepCommand;
import org.cinefactor.terminal.command.TastesCommand;
import org.cinefactor.terminal.command.TrainCommand;
import org.cinefactor.terminal.print.Console;

/** The commands: the words they are called by, and what each does. */
public enum CommandName {
  ASK("Lists the movies to ask a newcomer about, most informative first."),
  COMPARE("Compares one person's lists at two or more ranks."),
  DATASETS("Lists the data sets of this computer and those to download; adds, downloads, forgets."),
  EVALUATE("Evaluates methods on people the model has never seen."),
  EXPORT("Exports your ratings and lists: for Letterboxd, for spreadsheets, or as a backup."),
  FILTERS(
      "Counts what passes the filter when one condition is enough (any, OR) and when both must hold"
          + " (all, AND)."),
  HITS("Compares the stars that were predicted for you with those that you gave afterwards."),
  IMPORT(
      "Imports ratings, watchlists and what was seen from the files of other services into your"
          + " profile."),
  LAB("Opens and checks lessons, saves and exports experiments."),
  RECOMMEND("Recommends movies for the given ratings."),
  RESTORE(
      "Restores a backup: everything as it was when it was made; undo in the window takes it"
          + " back."),
  SEARCH("Finds movies by title, as in: search matrix 1999"),
  STABILITY(
      "Trains from random starts with several seeds and counts how many movies of one person's list"
          + " stay."),
  SWEEP("Measures plain NMF rank by rank; each rank is printed as soon as it is measured."),
  TASTES("Counts exactly which lists a model with two components can give."),
  TRAIN("Trains a model, reports its figures and saves it to a file.");

  private final String description;

  CommandName(String description) {
    this.description = description;
  }

  /** The command that is called by this word. */
  public static Optional<CommandName> of(String word) {
    for (CommandName name : values()) {
      if (name.word().equals(word)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The word it is called by. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Description of the command, a sentence. */
  String description() {
    return description;
  }

  /** The command itself, with its options. */
  Command command(Console console) {
    return switch (this) {
      case ASK -> new AskCommand(console);
      case COMPARE -> new CompareCommand(console);
      case DATASETS -> new DatasetsCommand(console);
      case EVALUATE -> new EvaluateCommand(console);
      case EXPORT -> new ExportCommand(console);
      case FILTERS -> new FiltersCommand(console);
      case HITS -> new HitsCommand(console);
      case IMPORT -> new ImportCommand(console);
      case LAB -> new LabCommand(console);
      case RECOMMEND -> new RecommendCommand(console);
      case RESTORE -> new RestoreCommand(console);
      case SEARCH -> new SearchCommand(console);
      case STABILITY -> new StabilityCommand(console);
      case SWEEP -> new SweepCommand(console);
      case TASTES -> new TastesCommand(console);
      case TRAIN -> new TrainCommand(console);
    };
  }
}

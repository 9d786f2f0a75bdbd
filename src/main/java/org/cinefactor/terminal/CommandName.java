package org.cinefactor.terminal;

import java.util.Locale;
import java.util.Optional;
import org.cinefactor.terminal.command.AskCommand;
import org.cinefactor.terminal.command.Command;
import org.cinefactor.terminal.command.CompareCommand;
import org.cinefactor.terminal.command.EvaluateCommand;
import org.cinefactor.terminal.command.ExportCommand;
import org.cinefactor.terminal.command.FiltersCommand;
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
  ASK("Names the movies that somebody is asked about who has rated nothing, most telling first."),
  COMPARE("Holds one person's lists from two or more ranks against each other."),
  EVALUATE("Measures how good the lists are for people that the model has never seen."),
  EXPORT("Writes what you have said as a file: for Letterboxd, for spreadsheets, or a backup."),
  FILTERS(
      "Counts what the filter keeps when one of its conditions is enough (any, OR), and when both"
          + " must hold (all, AND)."),
  IMPORT(
      "Imports ratings, watchlists and what was seen from the files of other services: into the"
          + " profile of whoever runs the program."),
  LAB("Opens lessons and works their figures out again, saves and exports experiments."),
  RECOMMEND("Recommends movies to somebody with these ratings."),
  RESTORE(
      "Restores a backup: everything that was said when it was made, in place of what is said now;"
          + " undo in the window takes it back."),
  SEARCH("Finds movies by title, as in: search matrix 1999"),
  STABILITY(
      "Trains with several seeds from random starts, and counts how many movies of one person's"
          + " list stay."),
  SWEEP(
      "Measures the notebook's model at one rank after another; with --format csv each rank is"
          + " printed as soon as it is measured."),
  TASTES("Counts every list that a model with two components can give, exactly."),
  TRAIN("Trains a model, says how it went, and keeps it in a file.");

  private final String description;

  CommandName(String description) {
    this.description = description;
  }

  /** The command that is called by this word. */
  static Optional<CommandName> of(String word) {
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

  /** What it does, in a sentence. */
  String description() {
    return description;
  }

  /** The command itself, with its options. */
  Command command(Console console) {
    return switch (this) {
      case ASK -> new AskCommand(console);
      case COMPARE -> new CompareCommand(console);
      case EVALUATE -> new EvaluateCommand(console);
      case EXPORT -> new ExportCommand(console);
      case FILTERS -> new FiltersCommand(console);
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

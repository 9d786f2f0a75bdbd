package org.cinefactor.terminal.command;

import java.io.IOException;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.lab.FilterCounts;
import org.cinefactor.lab.FilterCounts.Passed;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.ThresholdOptions;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.Rows;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/**
 * The command that counts the movies that pass the filter under either reading: {@code filters
 * --min-ratings 20 --min-mean 2}.
 */
public final class FiltersCommand implements Command {
  private final Console console;

  private final DataOptions data = new DataOptions();
  private final ThresholdOptions thresholds = new ThresholdOptions();
  private final FormatOption format = new FormatOption();

  public FiltersCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    data.addTo(syntax);
    thresholds.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    MovieFilter filter = thresholds.filter(words, Combination.ANY);
    FilterCounts counts = FilterCounts.of(data.read(words, console).ratings(), filter);
    var rows = new Rows("filter", "min_ratings", "min_mean", "movies", "ratings");
    add(rows, "any", counts, counts.any());
    add(rows, "all", counts, counts.all());
    format.print(words, console, rows);
    return 0;
  }

  private static void add(Rows rows, String joined, FilterCounts counts, Passed passed) {
    rows.add(joined, counts.minRatings(), counts.minMean(), passed.movies(), passed.ratings());
  }
}

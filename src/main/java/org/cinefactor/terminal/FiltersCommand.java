package org.cinefactor.terminal;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.lab.FilterCounts;
import org.cinefactor.lab.FilterCounts.Passed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code filters --min-ratings 20 --min-mean 2}. */
@Command(
    name = "filters",
    description =
        "Counts what the filter keeps when one of its conditions is enough (any, OR), and when both"
            + " must hold (all, AND).")
final class FiltersCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private DataOptions data = new DataOptions();
  @Mixin private ThresholdOptions thresholds = new ThresholdOptions();
  @Mixin private FormatOption format = new FormatOption();

  FiltersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    MovieFilter filter = thresholds.filter(Combination.ANY);
    FilterCounts counts = FilterCounts.of(data.read(console).ratings(), filter);
    var rows = new Rows("filter", "min_ratings", "min_mean", "movies", "ratings");
    add(rows, "any", counts, counts.any());
    add(rows, "all", counts, counts.all());
    format.print(console, rows);
    return 0;
  }

  private static void add(Rows rows, String joined, FilterCounts counts, Passed passed) {
    rows.add(joined, counts.minRatings(), counts.minMean(), passed.movies(), passed.ratings());
  }
}

package org.cinefactor.lab.export;

import org.cinefactor.lab.FilterCounts;
import org.cinefactor.lab.RunComparison;

/** The lab's lists and tables, with their numbers. */
public final class TableExports {
  private TableExports() {}

  /** The lists of one run or two. */
  public static TableExport runs(RunComparison runs) {
    return new TableExport("runs", Markdown.of(runs), ChoiceTables.runs(runs));
  }

  /** Numbers of ratings and movies that pass a filter, by how its conditions are joined. */
  public static TableExport filter(FilterCounts counts) {
    return new TableExport("filter", Markdown.of(counts), ChoiceTables.filter(counts));
  }
}

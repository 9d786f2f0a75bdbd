package org.cinefactor.lab.export;

import org.cinefactor.lab.FilterCounts;
import org.cinefactor.lab.RunComparison;

/** The lab's lists and tables, with their numbers. */
public final class Listings {
  private Listings() {}

  /** The lists of one run or two. */
  public static Listing runs(RunComparison runs) {
    return new Listing("runs", Markdown.of(runs), ChoiceTables.runs(runs));
  }

  /** Numbers of ratings and movies that pass a filter, by how its conditions are joined. */
  public static Listing filter(FilterCounts counts) {
    return new Listing("filter", Markdown.of(counts), ChoiceTables.filter(counts));
  }
}

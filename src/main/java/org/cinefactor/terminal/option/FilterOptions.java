package org.cinefactor.terminal.option;

import java.util.List;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/** The options of the filter for the movies that a model is trained on. */
public final class FilterOptions {
  private final DefaultedOption<Combination> combination =
      new DefaultedOption<>(
          "--filter",
          "any|all",
          "Whether any or all of the two conditions must hold (any).",
          OptionValues.choice(List.of(Combination.values())),
          Combination.ANY);

  private final ThresholdOptions thresholds = new ThresholdOptions();

  public void addTo(Syntax syntax) {
    syntax.add(combination);
    thresholds.addTo(syntax);
  }

  public MovieFilter filter(ParsedArguments words) {
    return thresholds.filter(words, combination.in(words));
  }
}

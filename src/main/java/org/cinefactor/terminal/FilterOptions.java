package org.cinefactor.terminal;

import java.util.List;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Single;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.Words;

/** Which movies the model is trained on. */
final class FilterOptions {
  private final Single<Combination> combination =
      new Single<>(
          "--filter",
          "any|all",
          "Whether one of the two conditions is enough, or both must hold (any).",
          OptionValues.choice(List.of(Combination.values())),
          Combination.ANY);

  private final ThresholdOptions thresholds = new ThresholdOptions();

  void addTo(Syntax syntax) {
    syntax.add(combination);
    thresholds.addTo(syntax);
  }

  MovieFilter filter(Words words) {
    return thresholds.filter(words, combination.in(words));
  }
}

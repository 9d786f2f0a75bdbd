package org.cinefactor.terminal.option;

import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.evaluate.Fold;
import org.cinefactor.terminal.syntax.ListOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/** The option for the folds of the cross-validation that count: {@code --folds}. */
public final class FoldsOption {
  private static final String NAME = "--folds";

  private final ListOption<Integer> folds =
      new ListOption<>(
          NAME,
          "0..4[,0..4...]",
          "The test folds, 0 to 4: people whose id modulo 5 is this (all).",
          OptionValues.WHOLE_NUMBER,
          IntStream.range(0, Fold.FOLDS).boxed().toList());

  public void addTo(Syntax syntax) {
    syntax.add(folds);
  }

  /**
   * The folds that were asked for, each from 0 to 4, or else all.
   *
   * @throws org.cinefactor.terminal.syntax.UsageException where one is none of them
   */
  public int[] in(ParsedArguments words) {
    List<Integer> wanted = folds.in(words);
    IntListOption.check(NAME, wanted, 0, Fold.FOLDS - 1);
    return IntListOption.array(wanted);
  }
}

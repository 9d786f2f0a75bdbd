package org.cinefactor.terminal.option;

import java.util.List;
import java.util.stream.Collectors;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;

/** The options for the dials of a list. */
public final class DialOptions {
  private static final double ROUNDING = 1e-9;

  private final DefaultedOption<Double> obscurity =
      new DefaultedOption<>(
          "--obscurity",
          "X",
          "The obscurity dial, -1 (well known) to 1 (obscure) in steps of 0.05 (0).",
          OptionValues.NUMBER,
          0.0);

  private final DefaultedOption<Double> diversity =
      new DefaultedOption<>(
          "--diversity", "X", "The diversity dial, 0 to 1 (0).", OptionValues.NUMBER, 0.0);

  public void addTo(Syntax syntax) {
    syntax.add(obscurity, diversity);
  }

  /**
   * Positions of the dials.
   *
   * @throws UsageException when a value is out of its range or between two places of its dial
   */
  public ListOptions in(ParsedArguments words) {
    double wished = obscurity.in(words);
    if (!(wished >= -1 && wished <= 1)) {
      throw new UsageException("--obscurity goes from -1 to 1, not " + wished);
    }
    ListOptions turned = ListOptions.none().withObscurity(wished);
    if (Math.abs(turned.obscurity() - wished) > ROUNDING) {
      throw new UsageException(
          "--obscurity goes in steps of 0.05, not to "
              + wished
              + "; the nearest is "
              + turned.obscurity());
    }
    double varied = diversity.in(words);
    if (!(varied >= 0 && varied <= 1)) {
      throw new UsageException("--diversity goes from 0 to 1, not " + varied);
    }
    return turned.withDiversity(varied);
  }

  /** Notes the methods that have no dials, where others are evaluated that have some. */
  public void note(ParsedArguments words, List<EvaluatedMethod> methods, Console console) {
    List<EvaluatedMethod> without = methods.stream().filter(one -> !one.hasDials()).toList();
    boolean turned = !in(words).equals(ListOptions.none());
    if (turned && !without.isEmpty() && without.size() < methods.size()) {
      console.note(
          without.stream().map(EvaluatedMethod::word).collect(Collectors.joining(" and "))
              + (without.size() == 1 ? " has" : " have")
              + " no dials: --obscurity and --diversity change the other methods only.");
    }
  }
}

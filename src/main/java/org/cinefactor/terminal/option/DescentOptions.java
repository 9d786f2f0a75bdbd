package org.cinefactor.terminal.option;

import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.TypedOption;
import org.cinefactor.terminal.syntax.UsageException;

/** The options of coordinate descent for a model of any rank and start, in scikit-learn's words. */
public final class DescentOptions {
  private final SolverOption solver = new SolverOption();

  private final DefaultedOption<Double> tol =
      new DefaultedOption<>(
          "--tol",
          "X",
          "Stop when the violation falls to this share of the first (0.01).",
          OptionValues.NUMBER,
          0.01);

  private final DefaultedOption<Integer> maxIterations =
      new DefaultedOption<>(
          "--max-iter",
          "N",
          "The maximum number of iterations (10000).",
          OptionValues.WHOLE_NUMBER,
          10000);

  private final DefaultedOption<Double> alphaW =
      new DefaultedOption<>(
          "--alpha-w",
          "X",
          "Regularisation of P, scaled as scikit-learn's alpha_W (0).",
          OptionValues.NUMBER,
          0.0);

  private final OptionalOption<Double> alphaH =
      new OptionalOption<>(
          "--alpha-h",
          "X",
          "Regularisation of Q, scaled as scikit-learn's alpha_H (as --alpha-w).",
          OptionValues.NUMBER);

  private final DefaultedOption<Double> l1Ratio =
      new DefaultedOption<>(
          "--l1-ratio",
          "X",
          "The share of L1 in the regularisation, 0 to 1 (0).",
          OptionValues.NUMBER,
          0.0);

  private final DefaultedOption<Double> missingWeight =
      new DefaultedOption<>(
          "--missing-weight",
          "X",
          "The weight of missing ratings, 1 (zero) to 0 (unknown) (1).",
          OptionValues.NUMBER,
          1.0);

  public void addTo(Syntax syntax) {
    solver.addTo(syntax);
    syntax.add(tol, maxIterations, alphaW, alphaH, l1Ratio, missingWeight);
    syntax.idle(
        new Syntax(l1Ratio),
        words -> !regularised(words),
        "nothing is regularised (--alpha-w, --alpha-h)");
  }

  /** The settings of a model that is there, where the words do not say otherwise. */
  NmfSettings over(NmfSettings model, ParsedArguments words) {
    try {
      return model
          .withRegularization(
              alphaW.isSaid(words) ? alphaW.in(words) : model.alphaW(),
              model.alphaH(),
              l1Ratio.isSaid(words) ? l1Ratio.in(words) : model.l1Ratio())
          .withStopping(
              tol.isSaid(words) ? tol.in(words) : model.tolerance(),
              maxIterations.isSaid(words) ? maxIterations.in(words) : model.maxIterations());
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }

  /** Those that decide how a person is folded in, besides the factors. */
  TypedOption<?>[] ofFoldIn() {
    return new TypedOption<?>[] {alphaW, l1Ratio, tol, maxIterations};
  }

  private boolean regularised(ParsedArguments words) {
    double alpha = alphaW.in(words);
    return alpha != 0 || alphaH.in(words).orElse(alpha) != 0;
  }

  /**
   * The settings for some rank and start; settings that are not wise get a note.
   *
   * @throws UsageException when a value is out of its range
   */
  public NmfSettings settings(
      ParsedArguments words, int components, Initialization init, long seed, Console console) {
    NmfSettings settings = settings(words, components, init, seed);
    if (settings.unbounded()) {
      console.note(
          "With --missing-weight 0 and no regularisation, what no rating pins down can grow until"
              + " --max-iter; --alpha-w 0.0001 holds it.");
    }
    return settings;
  }

  private NmfSettings settings(
      ParsedArguments words, int components, Initialization init, long seed) {
    double alpha = alphaW.in(words);
    try {
      return new NmfSettings(
          components,
          init,
          solver.in(words),
          tol.in(words),
          maxIterations.in(words),
          seed,
          alpha,
          alphaH.in(words).orElse(alpha),
          l1Ratio.in(words),
          missingWeight.in(words));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }
}

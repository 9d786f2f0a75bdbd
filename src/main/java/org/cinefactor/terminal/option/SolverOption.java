package org.cinefactor.terminal.option;

import java.util.List;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/** The option for the solver by which plain NMF is trained: {@code --solver cd|fast}. */
public final class SolverOption {
  private final DefaultedOption<Solver> solver =
      new DefaultedOption<>(
          "--solver",
          "cd|fast",
          "cd is scikit-learn's; fast, accelerated HALS, has a loss as low sooner (cd).",
          OptionValues.choice(List.of(Solver.values()), Solver::word),
          Solver.CD);

  public void addTo(Syntax syntax) {
    syntax.add(solver);
  }

  /** The solver that was asked for. */
  public Solver in(ParsedArguments words) {
    return solver.in(words);
  }
}

package org.cinefactor.terminal.option;

import java.util.List;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.TypedOption;

/** The training options for models of several ranks, in scikit-learn's words. */
public final class TrainingOptions {
  private final DefaultedOption<Initialization> init =
      new DefaultedOption<>(
          "--init",
          "nndsvd|nndsvda|random",
          "The initialization (nndsvd).",
          OptionValues.choice(
              List.of(Initialization.NNDSVD, Initialization.NNDSVDA, Initialization.RANDOM)),
          Initialization.NNDSVD);

  private final DefaultedOption<Long> seed =
      new DefaultedOption<>(
          "--seed", "N", "The seed of a random start (0).", OptionValues.LONG_NUMBER, 0L);

  private final DescentOptions descent = new DescentOptions();

  public void addTo(Syntax syntax) {
    syntax.add(init, seed);
    descent.addTo(syntax);
    syntax.idle(
        new Syntax(seed),
        words -> init.in(words) != Initialization.RANDOM,
        "only a random start has a seed (--init random)");
  }

  /** The settings of a model that is there, where the words do not say otherwise. */
  NmfSettings over(NmfSettings model, ParsedArguments words) {
    return descent.over(model, words);
  }

  /** Those that decide how a person is folded in, besides the factors. */
  TypedOption<?>[] ofFoldIn() {
    return descent.ofFoldIn();
  }

  /**
   * The settings for some rank; settings that are not wise get a note.
   *
   * @throws UsageException when a value is out of its range
   */
  public NmfSettings settings(ParsedArguments words, int components, Console console) {
    return descent.settings(words, components, init.in(words), seed.in(words), console);
  }
}

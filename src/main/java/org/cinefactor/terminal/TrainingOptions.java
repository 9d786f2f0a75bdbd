package org.cinefactor.terminal;

import java.util.List;
import org.cinefactor.nmf.Initialization;
import org.cinefactor.nmf.NmfSettings;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Single;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.Words;

/** How a model of any rank is trained, in scikit-learn's words. */
final class TrainingOptions {
  private final Single<Initialization> init =
      new Single<>(
          "--init",
          "nndsvd|nndsvda|random",
          "How the factors start (nndsvd).",
          OptionValues.choice(
              List.of(Initialization.NNDSVD, Initialization.NNDSVDA, Initialization.RANDOM)),
          Initialization.NNDSVD);

  private final Single<Long> seed =
      new Single<>("--seed", "N", "The seed of a random start (0).", OptionValues.LONG_NUMBER, 0L);

  private final DescentOptions descent = new DescentOptions();

  void addTo(Syntax syntax) {
    syntax.add(init, seed);
    descent.addTo(syntax);
  }

  /**
   * The settings for some rank; settings that are not wise get a note.
   *
   * @throws UsageException when a value is out of its range
   */
  NmfSettings settings(Words words, int components, Console console) {
    return descent.settings(words, components, init.in(words), seed.in(words), console);
  }
}

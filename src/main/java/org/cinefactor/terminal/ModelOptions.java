package org.cinefactor.terminal;

import java.util.Optional;
import org.cinefactor.nmf.NmfSettings;
import org.cinefactor.recommend.Method;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Perhaps;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.UsageException;
import org.cinefactor.terminal.option.Words;
import org.cinefactor.workspace.Settings;

/** How the model of one rank is trained, in scikit-learn's words. */
final class ModelOptions {
  /** More would not fit into memory. */
  private static final int MOST = 10_000;

  private final Perhaps<Integer> components =
      new Perhaps<>(
          "--components",
          "K",
          "How many hidden features: the rank, n_components (55; 80 with --method tuned).",
          OptionValues.WHOLE_NUMBER);

  private final TrainingOptions training = new TrainingOptions();

  void addTo(Syntax syntax) {
    syntax.add(components);
    training.addTo(syntax);
  }

  NmfSettings settings(Words words, Method method, Console console) {
    Optional<Integer> wished = components.in(words);
    int rank = wished.isPresent() ? wished.get() : usual(method).nmf().components();
    if (rank < 1 || rank > MOST) {
      throw new UsageException("--components goes from 1 to " + MOST + ", not " + rank);
    }
    return training.settings(words, rank, console);
  }

  private static Settings usual(Method method) {
    return switch (method) {
      case NOTEBOOK -> Settings.notebook();
      case TUNED -> Settings.tuned();
    };
  }
}

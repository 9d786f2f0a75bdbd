package org.cinefactor.terminal.option;

import java.util.Optional;
import java.util.function.Function;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Method;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.settings.Settings;

/** The training options for a model of one rank, in scikit-learn's words. */
public final class ModelOptions {
  private final OptionalOption<Integer> components =
      new OptionalOption<>(
          "--components",
          "K",
          "The number of components (the rank), n_components (55; 160 with --method tuned).",
          OptionValues.WHOLE_NUMBER);

  private final TrainingOptions training = new TrainingOptions();

  /**
   * Adds them.
   *
   * @param method what the words say of the method
   */
  public void addTo(Syntax syntax, Function<ParsedArguments, Method> method) {
    syntax.add(components);
    var descent = new Syntax();
    training.addTo(descent);
    syntax.idle(
        descent,
        words -> method.apply(words) == Method.TUNED,
        "--method tuned is not trained by coordinate descent");
    syntax.add(descent);
  }

  /** The option for a file to take a model from, with these options for what it does not say. */
  public ModelFileOption file() {
    return new ModelFileOption(training);
  }

  public NmfSettings settings(ParsedArguments words, Method method, Console console) {
    Optional<Integer> wished = components.in(words);
    int rank = wished.isPresent() ? wished.get() : usual(method).nmf().components();
    if (rank < 1 || rank > ModelFile.MOST_COMPONENTS) {
      throw new UsageException(
          "--components goes from 1 to " + ModelFile.MOST_COMPONENTS + ", not " + rank);
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

package org.cinefactor.terminal.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.nmf.file.ForeignModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.workspace.store.Model;
import org.cinefactor.workspace.store.ModelStore;

/**
 * The option for a model's file. A file of another program may not say how people are to be folded
 * in: then the options of training do.
 */
public final class ModelFileOption {
  private final OptionalOption<Path> file =
      new OptionalOption<>(
          "--model",
          "FILE",
          "A trained model (.npz) instead of training one; --alpha-w and --l1-ratio say how it was"
              + " regularised where the file does not.",
          OptionValues.PATH);

  private final TrainingOptions training;

  ModelFileOption(TrainingOptions training) {
    this.training = training;
  }

  /**
   * Adds it.
   *
   * @param others the options that say how to train
   */
  public void addTo(Syntax syntax, Syntax others) {
    syntax.add(file);
    var ofFoldIn = new Syntax(training.ofFoldIn());
    syntax.idle(ofFoldIn, this::knows, "the model's file says how it was trained (--model)");
    syntax.idle(
        others.without(ofFoldIn), file::isSaid, "a model's file was trained before (--model)");
  }

  private boolean knows(ParsedArguments words) {
    return file.in(words).filter(ForeignModel::saysRegularization).isPresent();
  }

  /** The model of the file, if one is named; notes what it does not say. */
  public Optional<Model> model(
      ParsedArguments words, DataSet data, Console console, Progress progress) throws IOException {
    Optional<Path> named = file.in(words);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    ModelStore.checkIds(data, named.get());
    Model model = ModelStore.open(named.get(), progress);
    if (knows(words)) {
      return Optional.of(model);
    }
    NmfSettings settings = training.over(model.factors().settings(), words);
    if (settings.alphaW() == 0) {
      console.note(
          named.get()
              + " does not say how it was regularised, and counts as not at all; if it was, say"
              + " --alpha-w and --l1-ratio, or save alpha_W and l1_ratio with it.");
    }
    return Optional.of(
        new Model(
            model.factors().withSettings(settings),
            model.foldIn(),
            model.figures(),
            model.origin()));
  }
}

package org.cinefactor.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.matrix.Arithmetic;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Method;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.FilterOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.ModelOptions;
import org.cinefactor.terminal.option.OutputFile;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.ConvergenceNote;
import org.cinefactor.terminal.print.OutputFormat;
import org.cinefactor.terminal.print.RankNote;
import org.cinefactor.terminal.print.RowPrinter;
import org.cinefactor.terminal.print.Rows;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.Flag;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.store.Model;
import org.cinefactor.workspace.store.ModelRequest;
import org.cinefactor.workspace.store.ModelStore;
import org.cinefactor.workspace.store.PredictionStore;
import org.cinefactor.workspace.store.TrainingFigures;

/** The command that trains a model and saves it: {@code train --components 55 --out model.npz}. */
public final class TrainCommand implements Command {
  private static final String PLAIN =
      "This processor has no fused multiply-add (FMA): the last bits of the factors may differ from"
          + " those of other machines. The model says so: arithmetic is plain.";

  private final Console console;

  private final OptionalOption<Path> out =
      new OptionalOption<>(
          "--out",
          "FILE",
          "The model file to write (.npz); a small .json is written beside it.",
          OptionValues.PATH);

  private final DefaultedOption<Method> method =
      new DefaultedOption<>(
          "--method",
          "notebook|tuned",
          "The method whose factors are trained (notebook).",
          OptionValues.choice(List.of(Method.values())),
          Method.NOTEBOOK);

  private final DefaultedOption<Integer> repeat =
      new DefaultedOption<>(
          "--repeat",
          "N",
          "Train N times in this process and report each time (1).",
          OptionValues.WHOLE_NUMBER,
          1);

  private final Flag predictions =
      new Flag(
          "--predictions",
          "With --out: also fits how likely a person likes a movie, into FILE.stars.json.");

  private final DataOptions data = new DataOptions();
  private final FilterOptions filter = new FilterOptions();
  private final ModelOptions options = new ModelOptions();
  private final FormatOption format = new FormatOption();

  public TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(out, method, repeat, predictions);
    data.addTo(syntax);
    filter.addTo(syntax);
    options.addTo(syntax, method::in);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    int times = repeat.in(words);
    if (times < 1) {
      throw new UsageException("--repeat must be at least 1, not " + times);
    }
    Optional<Path> file = out.in(words);
    if (predictions.in(words) && file.isEmpty()) {
      throw new UsageException("--predictions needs --out: they are written beside the model");
    }
    file.ifPresent(path -> OutputFile.checkModel("--out", path));
    Method wished = method.in(words);
    NmfSettings settings = options.settings(words, wished, console);
    MovieFilter wanted = filter.filter(words);
    var request = new ModelRequest(data.read(words, console), settings, wanted, wished);
    Rows rows = rows(wished);
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      Model model = ModelStore.train(request, console.progress("", settings.tolerance()));
      ConvergenceNote.of(model, console);
      RankNote.of(model, request, console);
      add(rows, model, (System.nanoTime() - begin) / 1e9);
      if (i == 0 && model.factors().arithmetic() == Arithmetic.PLAIN) {
        console.note(PLAIN);
      }
      if (file.isPresent() && i == 0) {
        write(file.get(), model, request, words);
      }
    }
    if (format.in(words) == OutputFormat.JSON && times == 1) {
      console.print(RowPrinter.object(rows));
    } else {
      format.print(words, console, rows);
    }
    return 0;
  }

  private void write(Path file, Model model, ModelRequest request, ParsedArguments words)
      throws IOException {
    ModelStore.write(file, model, request);
    if (predictions.in(words)) {
      PredictionStore.write(file, request, console.progress("", request.nmf().tolerance()));
    }
  }

  private static Rows rows(Method method) {
    return switch (method) {
      case NOTEBOOK ->
          new Rows(
              "users",
              "movies",
              "ratings",
              "components",
              "iterations",
              "reconstruction_error",
              "violations",
              "seconds");
      // Several factorizations of weighted stars, joined: no one error of the stars to tell.
      case TUNED -> new Rows("movies", "components", "seconds");
    };
  }

  private static void add(Rows rows, Model model, double seconds) {
    int components = model.factors().components();
    if (model.figures().isEmpty()) {
      rows.add(model.factors().columns(), components, seconds);
      return;
    }
    TrainingFigures f = model.figures().get();
    rows.add(
        f.users(),
        f.movies(),
        f.ratings(),
        components,
        f.iterations(),
        f.reconstructionError(),
        f.violations(),
        f.seconds());
  }
}

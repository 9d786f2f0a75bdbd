package org.cinefactor.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.NmfSettings;
import org.cinefactor.nmf.Progress;
import org.cinefactor.recommend.Method;
import org.cinefactor.workspace.Figures;
import org.cinefactor.workspace.Model;
import org.cinefactor.workspace.ModelRequest;
import org.cinefactor.workspace.ModelStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code train --components 55 --out model.npz}. */
@Command(name = "train", description = "Trains a model, says how it went, and keeps it in a file.")
final class TrainCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write the model (.npz); a small .json is written beside it.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--method",
      paramLabel = "notebook|tuned",
      defaultValue = "notebook",
      description = "Which factors: the notebook's, or those of the tuned method (notebook).")
  private Method method = Method.NOTEBOOK;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "1",
      description = "Train N times in this process, and report each time (1).")
  private int repeat;

  @Mixin private DataOptions data = new DataOptions();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private ModelOptions options = new ModelOptions();
  @Mixin private FormatOption format = new FormatOption();

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    if (repeat < 1) {
      throw new UsageException("--repeat must be at least 1, not " + repeat);
    }
    out.ifPresent(TrainCommand::check);
    NmfSettings settings = options.settings(method, console);
    MovieFilter wanted = filter.filter();
    var request = new ModelRequest(data.read(console), settings, wanted, method);
    Rows rows = rows(method);
    for (int i = 0; i < repeat; i++) {
      long begin = System.nanoTime();
      Model model = ModelStore.train(request, Progress.NONE);
      add(rows, model, (System.nanoTime() - begin) / 1e9);
      if (out.isPresent() && i == 0) {
        ModelStore.write(out.get(), model, request);
      }
    }
    if (format.format() == OutputFormat.JSON && repeat == 1) {
      console.print(RowPrinter.object(rows));
    } else {
      format.print(console, rows);
    }
    return 0;
  }

  /** Says before the training what would go wrong after it. */
  private static void check(Path out) {
    Path file = out.toAbsolutePath().normalize();
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException(
          "--out names the folder " + out + "; name a file in it, such as model.npz");
    }
    if (!Files.isWritable(file.resolveSibling("."))) {
      throw new IllegalArgumentException(
          "cannot write " + out + ": " + file.getParent() + " is not a folder you may write to");
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
    Figures f = model.figures().get();
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

package org.cinefactor.terminal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.evaluate.Fold;
import org.cinefactor.evaluate.Quality;
import org.cinefactor.evaluate.RankFigures;
import org.cinefactor.evaluate.Sweep;
import org.cinefactor.nmf.Progress;
import org.cinefactor.nmf.RankSweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sweep --from 1 --to 100}. */
@Command(
    name = "sweep",
    description =
        "Measures the notebook's model at one rank after another; with --format csv each rank is"
            + " printed as soon as it is measured.")
final class SweepCommand implements Callable<Integer> {
  private static final int MOST = 10_000;

  private final Console console;

  @Option(
      names = "--from",
      paramLabel = "K",
      defaultValue = "1",
      description = "The first rank (1).")
  private int from;

  @Option(
      names = "--to",
      paramLabel = "K",
      defaultValue = "100",
      description = "The last rank (100).")
  private int to;

  @Option(
      names = "--folds",
      split = ",",
      paramLabel = "0..4",
      defaultValue = "0,1,2,3,4",
      description = "For whom lists are made: those whose id leaves this divided by 5 (all).")
  private List<Integer> folds = List.of();

  @Mixin private DataOptions data = new DataOptions();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private TrainingOptions training = new TrainingOptions();
  @Mixin private FormatOption format = new FormatOption();

  SweepCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    Ints.check("--from", List.of(from), 1, MOST);
    Ints.check("--to", List.of(to), from, MOST);
    Ints.check("--folds", folds, 0, Fold.FOLDS - 1);
    var settings = training.settings(from, console);
    var wanted = filter.filter();
    var sweep = new Sweep(data.read(console), wanted, settings, Ints.array(folds));
    var stream = new RowStream(console, format.format(), columns());
    sweep.run(RankSweep.ranks(from, to), figures -> stream.add(cells(figures)), progress());
    stream.end();
    return 0;
  }

  private Progress progress() {
    return (step, done, total, value) -> {
      if (done > 0) {
        console.note(step + ": " + done + " of " + total);
      }
    };
  }

  private static String[] columns() {
    return new String[] {
      "components",
      "iterations",
      "seconds",
      "reconstruction_error",
      "held_out_error",
      "ndcg@10",
      "recall@10",
      "precision@10",
      "coverage",
      "genres"
    };
  }

  private static Object[] cells(RankFigures f) {
    Quality q = f.quality();
    return new Object[] {
      f.rank(),
      f.iterations(),
      f.seconds(),
      f.reconstructionError(),
      f.heldOutError(),
      q.ndcg(),
      q.recall(),
      q.precision(),
      q.coverage(),
      q.genres()
    };
  }
}

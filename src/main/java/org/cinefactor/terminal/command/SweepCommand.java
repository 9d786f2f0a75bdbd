package org.cinefactor.terminal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.evaluate.MeanMetrics;
import org.cinefactor.evaluate.RankCrossValidation;
import org.cinefactor.evaluate.RankFigures;
import org.cinefactor.nmf.train.RankSweep;
import org.cinefactor.progress.Progress;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.FilterOptions;
import org.cinefactor.terminal.option.FoldsOption;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.IntListOption;
import org.cinefactor.terminal.option.TrainingOptions;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.ConvergenceNote;
import org.cinefactor.terminal.print.RankNote;
import org.cinefactor.terminal.print.RowStream;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/** The command that measures plain NMF rank by rank: {@code sweep --from 1 --to 100}. */
public final class SweepCommand implements Command {
  private static final int MOST = 10_000;

  private final Console console;

  private final DefaultedOption<Integer> from =
      new DefaultedOption<>("--from", "K", "The first rank (1).", OptionValues.WHOLE_NUMBER, 1);

  private final DefaultedOption<Integer> to =
      new DefaultedOption<>("--to", "K", "The last rank (100).", OptionValues.WHOLE_NUMBER, 100);

  private final FoldsOption folds = new FoldsOption();

  private final DataOptions data = new DataOptions();
  private final FilterOptions filter = new FilterOptions();
  private final TrainingOptions training = new TrainingOptions();
  private final FormatOption format = new FormatOption();

  public SweepCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(from, to);
    folds.addTo(syntax);
    data.addTo(syntax);
    filter.addTo(syntax);
    training.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    int first = from.in(words);
    int last = to.in(words);
    IntListOption.check("--from", List.of(first), 1, MOST);
    IntListOption.check("--to", List.of(last), first, MOST);
    int[] people = folds.in(words);
    var settings = training.settings(words, first, console);
    var wanted = filter.filter(words);
    DataSet read = data.read(words, console);
    Progress progress = console.progress("", settings.tolerance());
    RankNote.of(last, RatingMatrix.of(read.ratings(), wanted, progress), console);
    var sweep = new RankCrossValidation(read, wanted, settings, people);
    List<Integer> early = new ArrayList<>();
    var nobody = new AtomicBoolean();
    try (var stream = new RowStream(console, format.in(words), columns())) {
      sweep.run(
          RankSweep.ranks(first, last),
          figures -> {
            stream.add(cells(figures));
            nobody.set(figures.metrics().users() == 0);
            if (figures.stopping().tooEarly(settings)) {
              early.add(figures.rank());
            }
          },
          progress);
    }
    ConvergenceNote.ranks(settings, early, console);
    if (nobody.get()) {
      console.note(
          "There is nobody to ask: in these folds nobody tells a rating and keeps one of 4 stars or"
              + " more back, so that lists are not measured.");
    }
    return 0;
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

  /** Cells of a rank; empty for what nobody could be asked. */
  private static Object[] cells(RankFigures f) {
    MeanMetrics q = f.metrics();
    boolean asked = q.users() > 0;
    return new Object[] {
      f.rank(),
      f.iterations(),
      f.seconds(),
      f.reconstructionError(),
      asked || f.heldOutError() > 0 ? f.heldOutError() : "",
      asked ? q.ndcg() : "",
      asked ? q.recall() : "",
      asked ? q.precision() : "",
      asked ? q.coverage() : "",
      asked ? q.genres() : ""
    };
  }
}

package org.cinefactor.terminal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.evaluate.Contender;
import org.cinefactor.evaluate.Evaluation;
import org.cinefactor.evaluate.Quality;
import org.cinefactor.evaluate.Standing;
import org.cinefactor.nmf.Progress;
import org.cinefactor.recommend.Wishes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate --method notebook,tuned --components 2,10,55}. */
@Command(
    name = "evaluate",
    description = "Measures how good the lists are for people that the model has never seen.")
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--method",
      split = ",",
      paramLabel = "popular,puresvd,notebook,tuned",
      defaultValue = "popular,puresvd,notebook,tuned",
      description = "What to measure, one or several (all four).")
  private List<Contender> methods = List.of();

  @Option(
      names = "--components",
      split = ",",
      paramLabel = "K",
      description = "The ranks (55 for notebook, 80 for puresvd and tuned).")
  private List<Integer> components = List.of();

  @Option(
      names = "--folds",
      split = ",",
      paramLabel = "0..4",
      defaultValue = "0,1,2,3,4",
      description = "Whom to recommend to: those whose id leaves this when divided by 5 (all).")
  private List<Integer> folds = List.of();

  @Option(
      names = "--obscurity",
      paramLabel = "X",
      defaultValue = "0",
      description = "The dial from -1 (well known) to 1 (obscure), to see what it costs (0).")
  private double obscurity;

  @Option(
      names = "--variety",
      paramLabel = "X",
      defaultValue = "0",
      description = "The dial for variety among the ten, 0 to 1, to see what it costs (0).")
  private double variety;

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      defaultValue = "table",
      description = "How to print (table).")
  private OutputFormat format = OutputFormat.TABLE;

  @Mixin private DataOptions data = new DataOptions();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    if (components.stream().anyMatch(k -> k < 1)) {
      throw new IllegalArgumentException("--components must be at least 1");
    }
    Wishes wishes = Wishes.none().withObscurity(obscurity).withVariety(variety);
    var evaluation = new Evaluation(data.read(console), numbers(folds), wishes);
    var rows =
        new Rows(
            "method",
            "components",
            "users",
            "ndcg@10",
            "recall@10",
            "precision@10",
            "coverage",
            "genres");
    for (Contender method : methods) {
      int[] ranks = components.isEmpty() ? new int[] {method.usualRank()} : numbers(components);
      for (Standing standing : evaluation.of(method, ranks, Progress.NONE)) {
        add(rows, standing);
      }
    }
    console.print(RowPrinter.text(rows, format));
    return 0;
  }

  private static int[] numbers(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void add(Rows rows, Standing standing) {
    Quality q = standing.quality();
    rows.add(
        standing.contender().word(),
        standing.rank(),
        q.users(),
        q.ndcg(),
        q.recall(),
        q.precision(),
        q.coverage(),
        q.genres());
  }
}

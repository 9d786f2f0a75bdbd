package org.cinefactor.terminal.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.Evaluation;
import org.cinefactor.evaluate.EvaluationResult;
import org.cinefactor.evaluate.Fold;
import org.cinefactor.evaluate.MeanMetrics;
import org.cinefactor.evaluate.RevealPolicy;
import org.cinefactor.evaluate.calibration.Calibration;
import org.cinefactor.evaluate.calibration.PredictionFit;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.DialOptions;
import org.cinefactor.terminal.option.FoldsOption;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.IntListOption;
import org.cinefactor.terminal.option.RevealOptions;
import org.cinefactor.terminal.option.SolverOption;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.RankNote;
import org.cinefactor.terminal.print.RowStream;
import org.cinefactor.terminal.syntax.Flag;
import org.cinefactor.terminal.syntax.ListOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/**
 * The command that evaluates methods by cross-validation: {@code evaluate --method notebook,tuned
 * --components 2,10,55}.
 */
public final class EvaluateCommand implements Command {
  private static final String[] COLUMNS = {
    "method",
    "components",
    "given",
    "users",
    "ndcg@10",
    "recall@10",
    "precision@10",
    "coverage",
    "genres",
    "disliked@10"
  };

  private final Console console;

  private final ListOption<EvaluatedMethod> methods =
      new ListOption<>(
          "--method",
          "popular,puresvd,notebook,tuned",
          "The methods to evaluate, one or more (all four).",
          OptionValues.choice(List.of(EvaluatedMethod.values())),
          List.of(EvaluatedMethod.values()));

  private final ListOption<Integer> components =
      new ListOption<>(
          "--components",
          "K[,K...]",
          "The ranks (55 for notebook, 80 for puresvd, 160 for tuned).",
          OptionValues.WHOLE_NUMBER,
          List.of());

  private final FoldsOption folds = new FoldsOption();

  private final Flag personas =
      new Flag("--personas", "Instead: evaluates the personas, such as the Disney fan.");

  private final Flag calibration =
      new Flag(
          "--calibration",
          "Instead: how often movies are liked (4 stars or more) of which that was said to be"
              + " likely.");

  private final Flag dialCurve =
      new Flag("--dials", "Instead: what each dial costs, at five places of it.");

  private final Flag meanings =
      new Flag(
          "--meanings",
          "Instead: how many components stand for a genre or decade, and whether their faders do.");

  private final RevealOptions reveal = new RevealOptions();
  private final DialOptions dials = new DialOptions();
  private final SolverOption solver = new SolverOption();
  private final DataOptions data = new DataOptions();
  private final FormatOption format = new FormatOption();

  public EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(methods, components, personas, calibration, dialCurve, meanings);
    var turned = new Syntax();
    dials.addTo(turned);
    var people = new Syntax();
    folds.addTo(people);
    reveal.addTo(people);
    people.add(turned);
    syntax.add(people);
    noteModes(syntax, people, turned);
    syntax.idle(
        turned,
        words -> methods.in(words).stream().noneMatch(EvaluatedMethod::hasDials),
        "only notebook and tuned have dials");
    syntax.idle(
        new Syntax(components),
        words -> methods.in(words).stream().allMatch(one -> one.usualRank() == 0),
        "popular has no components");
    var training = new Syntax();
    solver.addTo(training);
    syntax.add(training);
    syntax.idle(
        training,
        words -> !methods.in(words).contains(EvaluatedMethod.NOTEBOOK),
        "only the notebook's method has a solver to choose");
    data.addTo(syntax);
    format.addTo(syntax);
  }

  /** Notes what counts for nothing where something else is evaluated than lists. */
  private void noteModes(Syntax syntax, Syntax people, Syntax turned) {
    syntax.idle(people, personas::isSaid, "typical people are asked as they are (--personas)");
    var usual = new Syntax(components);
    reveal.addTo(usual);
    usual.add(turned);
    syntax.idle(usual, dialCurve::isSaid, "everybody tells all at the usual rank (--dials)");
    syntax.idle(
        new Syntax(dialCurve, meanings),
        personas::isSaid,
        "the personas are evaluated (--personas)");
    syntax.idle(people, meanings::isSaid, "nobody is asked (--meanings)");
    syntax.idle(
        turned,
        calibration::isSaid,
        "calibration looks at all movies that were held out, not at lists (--calibration)");
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    check(words);
    DataSet read = data.read(words, console);
    if (personas.in(words)) {
      format.print(
          words,
          console,
          PersonaTable.of(
              read, methods.in(words), method -> ranks(words, method), solver.in(words), console));
    } else if (calibration.in(words)) {
      calibration(words, read);
    } else if (dialCurve.in(words)) {
      int[] which = folds.in(words);
      checkTeachers(read, which);
      DialTable.print(read, methods.in(words), solver.in(words), which, format.in(words), console);
    } else if (meanings.in(words)) {
      MeaningTable.print(
          read,
          methods.in(words),
          method -> ranks(words, method),
          solver.in(words),
          format.in(words),
          console);
    } else {
      results(words, read);
    }
    return 0;
  }

  private void check(ParsedArguments words) {
    IntListOption.check("--components", components.in(words), 1, 10_000);
    var _ = folds.in(words);
    var _ = reveal.policies(words);
    var _ = dials.in(words);
  }

  private int[] ranks(ParsedArguments words, EvaluatedMethod method) {
    List<Integer> ranks = components.in(words);
    return ranks.isEmpty() ? new int[] {method.usualRank()} : IntListOption.array(ranks);
  }

  private int highest(ParsedArguments words) {
    return methods.in(words).stream()
        .filter(method -> method.usualRank() > 0)
        .flatMapToInt(method -> Arrays.stream(ranks(words, method)))
        .max()
        .orElse(0);
  }

  private static void checkTeachers(DataSet read, int[] folds) {
    OptionalInt alone = Fold.ofEverybody(read, folds);
    if (alone.isPresent()) {
      throw new IllegalArgumentException(
          "there is nobody to learn from: all ratings are by people of fold "
              + alone.getAsInt()
              + " (their ids modulo 5); choose a larger data set, or other --folds");
    }
  }

  private void results(ParsedArguments words, DataSet read) {
    checkTeachers(read, folds.in(words));
    List<RevealPolicy> policies = reveal.policies(words);
    ListOptions options = dials.in(words);
    dials.note(words, methods.in(words), console);
    double tolerance = NmfSettings.notebook().tolerance();
    var evaluation =
        new Evaluation(read, folds.in(words), options, solver.in(words), console.progress());
    if (evaluation.people() == 0) {
      throw new IllegalArgumentException(
          "there is nobody to ask: in these folds nobody tells a rating and keeps one of 4 stars or"
              + " more back; choose a larger data set, or more --folds");
    }
    RankNote.of(highest(words), read.ratings().users(), read.ratings().ratedMovies(), console);
    try (var stream = new RowStream(console, format.in(words), COLUMNS)) {
      for (EvaluatedMethod method : methods.in(words)) {
        Progress progress = console.progress(method.word(), tolerance);
        for (EvaluationResult one :
            evaluation.of(method, ranks(words, method), policies, progress)) {
          stream.add(cells(one));
        }
      }
    }
  }

  /** Popularity and the singular value decomposition have no latent features to predict from. */
  private void calibration(ParsedArguments words, DataSet read) {
    checkTeachers(read, folds.in(words));
    try (var stream = new RowStream(console, format.in(words), CalibrationRows.COLUMNS)) {
      for (EvaluatedMethod method : methods.in(words)) {
        if (method.hasDials()) {
          for (int rank : ranks(words, method)) {
            for (RevealPolicy policy : reveal.policies(words)) {
              var fit = new PredictionFit(method, rank);
              int[] people = folds.in(words);
              CalibrationRows.of(
                      method, policy, Calibration.of(read, people, fit, policy, console.progress()))
                  .forEach(stream::add);
            }
          }
        }
      }
    }
  }

  private static Object[] cells(EvaluationResult one) {
    MeanMetrics q = one.metrics();
    return new Object[] {
      one.method().word(),
      one.components(),
      one.policy().word(),
      q.users(),
      q.ndcg(),
      q.recall(),
      q.precision(),
      q.coverage(),
      q.genres(),
      one.disliked()
    };
  }
}

package org.cinefactor.terminal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.Evaluation;
import org.cinefactor.evaluate.EvaluationResult;
import org.cinefactor.evaluate.Fold;
import org.cinefactor.evaluate.MeanMetrics;
import org.cinefactor.evaluate.Persona;
import org.cinefactor.evaluate.PersonaMetrics;
import org.cinefactor.evaluate.Personas;
import org.cinefactor.evaluate.RevealPolicy;
import org.cinefactor.evaluate.calibration.Calibration;
import org.cinefactor.evaluate.calibration.PredictionFit;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.DialOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.IntListOption;
import org.cinefactor.terminal.option.SolverOption;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.RowStream;
import org.cinefactor.terminal.print.Rows;
import org.cinefactor.terminal.syntax.Flag;
import org.cinefactor.terminal.syntax.ListOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.OptionalOption;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.store.InstallLayout;

/** {@code evaluate --method notebook,tuned --components 2,10,55}. */
public final class EvaluateCommand implements Command {
  private static final String[] COLUMNS = {
    "method",
    "components",
    "told",
    "users",
    "ndcg@10",
    "recall@10",
    "precision@10",
    "coverage",
    "genres"
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

  private final ListOption<Integer> folds =
      new ListOption<>(
          "--folds",
          "0..4[,0..4...]",
          "The test folds, 0 to 4: people whose id modulo 5 is this (all).",
          OptionValues.WHOLE_NUMBER,
          List.of(0, 1, 2, 3, 4));

  private final ListOption<String> revealed =
      new ListOption<>(
          "--told",
          "1,2,5,all",
          "How many ratings each test person reveals, one or more numbers (all).",
          OptionValues.WORD,
          List.of("all"));

  private final OptionalOption<Integer> asked =
      new OptionalOption<>(
          "--asked",
          "N",
          "Also: each person rates the first N cold-start movies that they know.",
          OptionValues.WHOLE_NUMBER);

  private final Flag personas =
      new Flag("--personas", "Instead: evaluates the personas, such as the Disney fan.");

  private final Flag calibration =
      new Flag(
          "--calibration",
          "Instead: how often movies are liked (4 stars or more) of which that was said to be"
              + " likely.");

  private final Flag dialCurve =
      new Flag("--dials", "Instead: what each dial costs, at five places of it.");

  private final DialOptions dials = new DialOptions();
  private final SolverOption solver = new SolverOption();
  private final DataOptions data = new DataOptions();
  private final FormatOption format = new FormatOption();

  public EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(methods, components, personas, calibration, dialCurve);
    var turned = new Syntax();
    dials.addTo(turned);
    var people = new Syntax(folds, revealed, asked);
    people.add(turned);
    syntax.add(people);
    syntax.idle(people, personas::isSaid, "typical people are asked as they are (--personas)");
    var told = new Syntax(components, revealed, asked);
    told.add(turned);
    syntax.idle(told, dialCurve::isSaid, "everybody tells all at the usual rank (--dials)");
    syntax.idle(new Syntax(dialCurve), personas::isSaid, "the personas are evaluated (--personas)");
    syntax.idle(
        turned,
        calibration::isSaid,
        "calibration looks at all movies that were kept back, not at lists (--calibration)");
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

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    check(words);
    DataSet read = data.read(words, console);
    if (personas.in(words)) {
      format.print(words, console, personas(words, read));
    } else if (calibration.in(words)) {
      calibration(words, read);
    } else if (dialCurve.in(words)) {
      int[] which = IntListOption.array(folds.in(words));
      DialTable.print(read, methods.in(words), solver.in(words), which, format.in(words), console);
    } else {
      results(words, read);
    }
    return 0;
  }

  private void check(ParsedArguments words) {
    IntListOption.check("--components", components.in(words), 1, 10_000);
    IntListOption.check("--folds", folds.in(words), 0, Fold.FOLDS - 1);
    IntListOption.check("--asked", asked.in(words).stream().toList(), 1, 10_000);
    var _ = dials.in(words);
  }

  private List<RevealPolicy> policies(ParsedArguments words) {
    List<RevealPolicy> policies = new ArrayList<>();
    for (String one : revealed.in(words)) {
      policies.add(
          one.equals("all") ? new RevealPolicy.Everything() : new RevealPolicy.Few(count(one)));
    }
    asked.in(words).ifPresent(count -> policies.add(new RevealPolicy.Asked(count)));
    return policies;
  }

  private static int count(String word) {
    try {
      return Integer.parseUnsignedInt(word);
    } catch (NumberFormatException _) {
      // Said with what is wanted.
      throw new UsageException("--told: '" + word + "' is neither a number nor all");
    }
  }

  private int[] ranks(ParsedArguments words, EvaluatedMethod method) {
    List<Integer> ranks = components.in(words);
    return ranks.isEmpty() ? new int[] {method.usualRank()} : IntListOption.array(ranks);
  }

  private void results(ParsedArguments words, DataSet read) {
    List<RevealPolicy> policies = policies(words);
    ListOptions options = dials.in(words);
    dials.note(words, methods.in(words), console);
    double tolerance = NmfSettings.notebook().tolerance();
    var evaluation =
        new Evaluation(
            read,
            IntListOption.array(folds.in(words)),
            options,
            solver.in(words),
            console.progress());
    if (evaluation.people() == 0) {
      throw new IllegalArgumentException(
          "there is nobody to ask: in these folds nobody tells a rating and keeps one of 4 stars or"
              + " more back; choose a larger data set, or more --folds");
    }
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

  /** Popularity and the singular value decomposition have no hidden features to predict from. */
  private void calibration(ParsedArguments words, DataSet read) {
    try (var stream = new RowStream(console, format.in(words), CalibrationRows.COLUMNS)) {
      for (EvaluatedMethod method : methods.in(words)) {
        if (method.hasDials()) {
          for (int rank : ranks(words, method)) {
            for (RevealPolicy policy : policies(words)) {
              var fit = new PredictionFit(method, rank);
              int[] people = IntListOption.array(folds.in(words));
              CalibrationRows.of(
                      method,
                      rank,
                      policy,
                      Calibration.of(read, people, fit, policy, console.progress()))
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
      one.rank(),
      one.policy().word(),
      q.users(),
      q.ndcg(),
      q.recall(),
      q.precision(),
      q.coverage(),
      q.genres()
    };
  }

  private void noteWhatIsLacking(List<Persona> people, DataSet read) {
    for (Persona one : people) {
      List<String> lacking = one.lackingIn(read.catalog());
      if (!lacking.isEmpty()) {
        console.note(
            "The data set lacks of " + one.word() + ": " + String.join("; ", lacking) + ".");
      }
    }
  }

  private Rows personas(ParsedArguments words, DataSet read) throws IOException {
    List<Persona> people = Personas.read(InstallLayout.ofThisProgram().personas());
    noteWhatIsLacking(people, read);
    var rows =
        new Rows(
            "persona",
            "title",
            "method",
            "components",
            "relevant",
            "hits",
            "recall@10",
            "precision@10");
    for (EvaluatedMethod method : methods.in(words)) {
      PersonaMetrics.of(
              read,
              MovieFilter.notebook(),
              people,
              method,
              solver.in(words),
              ranks(words, method),
              console.progress(method.word(), 0))
          .forEach(one -> add(rows, one));
    }
    return rows;
  }

  private static void add(Rows rows, PersonaMetrics one) {
    rows.add(
        one.persona().word(),
        one.persona().title(),
        one.method().word(),
        one.rank(),
        one.relevant(),
        one.hits(),
        one.recall(),
        one.precision());
  }
}

package org.cinefactor.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.evaluate.Contender;
import org.cinefactor.evaluate.Evaluation;
import org.cinefactor.evaluate.Fold;
import org.cinefactor.evaluate.Persona;
import org.cinefactor.evaluate.PersonaQuality;
import org.cinefactor.evaluate.Personas;
import org.cinefactor.evaluate.Quality;
import org.cinefactor.evaluate.Standing;
import org.cinefactor.evaluate.Telling;
import org.cinefactor.nmf.Progress;
import org.cinefactor.recommend.Wishes;
import org.cinefactor.workspace.InstallLayout;
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
      names = "--told",
      split = ",",
      paramLabel = "1,2,5,all",
      defaultValue = "all",
      description = "How many of their ratings the people tell, one or several numbers (all).")
  private List<String> told = List.of();

  @Option(
      names = "--asked",
      paramLabel = "N",
      description = "Also: they rate the first N that they know of the movies to ask about first.")
  private Optional<Integer> asked = Optional.empty();

  @Option(
      names = "--personas",
      description = "Instead: the lists of typical people, such as a Disney lover.")
  private boolean personas;

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

  @Mixin private DataOptions data = new DataOptions();
  @Mixin private FormatOption format = new FormatOption();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    check();
    DataSet read = data.read(console);
    format.print(console, personas ? personas(read) : standings(read, tellings()));
    return 0;
  }

  private void check() {
    Ints.check("--components", components, 1, 10_000);
    Ints.check("--folds", folds, 0, Fold.FOLDS - 1);
    Ints.check("--asked", asked.stream().toList(), 1, 10_000);
    if (!(obscurity >= -1 && obscurity <= 1)) {
      throw new UsageException("--obscurity goes from -1 to 1, not " + obscurity);
    }
    if (!(variety >= 0 && variety <= 1)) {
      throw new UsageException("--variety goes from 0 to 1, not " + variety);
    }
  }

  private List<Telling> tellings() {
    List<Telling> tellings = new ArrayList<>();
    for (String one : told) {
      tellings.add(one.equals("all") ? new Telling.Everything() : new Telling.Few(count(one)));
    }
    asked.ifPresent(count -> tellings.add(new Telling.Asked(count)));
    return tellings;
  }

  private static int count(String word) {
    try {
      return Integer.parseUnsignedInt(word);
    } catch (NumberFormatException _) {
      throw new UsageException("--told: '" + word + "' is neither a number nor all");
    }
  }

  private int[] ranks(Contender method) {
    return components.isEmpty() ? new int[] {method.usualRank()} : Ints.array(components);
  }

  private Rows standings(DataSet read, List<Telling> tellings) {
    Wishes wishes = Wishes.none().withObscurity(obscurity).withVariety(variety);
    var evaluation = new Evaluation(read, Ints.array(folds), wishes, Progress.NONE);
    var rows =
        new Rows(
            "method",
            "components",
            "told",
            "users",
            "ndcg@10",
            "recall@10",
            "precision@10",
            "coverage",
            "genres");
    for (Contender method : methods) {
      for (Standing one : evaluation.of(method, ranks(method), tellings, Progress.NONE)) {
        Quality q = one.quality();
        rows.add(
            method.word(),
            one.rank(),
            one.telling().word(),
            q.users(),
            q.ndcg(),
            q.recall(),
            q.precision(),
            q.coverage(),
            q.genres());
      }
    }
    return rows;
  }

  private Rows personas(DataSet read) throws IOException {
    List<Persona> people = Personas.read(InstallLayout.ofThisProgram().personas());
    for (Persona one : people) {
      List<String> lacking = one.lackingIn(read.catalog());
      if (!lacking.isEmpty()) {
        console.note(
            "The data set lacks of " + one.word() + ": " + String.join("; ", lacking) + ".");
      }
    }
    var rows =
        new Rows(
            "persona", "title", "method", "components", "relevant", "recall@10", "precision@10");
    for (Contender method : methods) {
      PersonaQuality.of(read, MovieFilter.notebook(), people, method, ranks(method), Progress.NONE)
          .forEach(
              one ->
                  rows.add(
                      one.persona().word(),
                      one.persona().title(),
                      method.word(),
                      one.rank(),
                      one.relevant(),
                      one.recall(),
                      one.precision()));
    }
    return rows;
  }
}

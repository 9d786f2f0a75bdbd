package org.cinefactor.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.cinefactor.terminal.option.Flag;
import org.cinefactor.terminal.option.Listed;
import org.cinefactor.terminal.option.OptionValues;
import org.cinefactor.terminal.option.Perhaps;
import org.cinefactor.terminal.option.Single;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.UsageException;
import org.cinefactor.terminal.option.Words;
import org.cinefactor.workspace.InstallLayout;

/** {@code evaluate --method notebook,tuned --components 2,10,55}. */
final class EvaluateCommand implements Command {
  private final Console console;

  private final Listed<Contender> methods =
      new Listed<>(
          "--method",
          "popular,puresvd,notebook,tuned",
          "What to measure, one or several (all four).",
          OptionValues.choice(List.of(Contender.values())),
          List.of(Contender.values()));

  private final Listed<Integer> components =
      new Listed<>(
          "--components",
          "K[,K...]",
          "The ranks (55 for notebook, 80 for puresvd and tuned).",
          OptionValues.WHOLE_NUMBER,
          List.of());

  private final Listed<Integer> folds =
      new Listed<>(
          "--folds",
          "0..4[,0..4...]",
          "Whom to recommend to: those whose id leaves this when divided by 5 (all).",
          OptionValues.WHOLE_NUMBER,
          List.of(0, 1, 2, 3, 4));

  private final Listed<String> told =
      new Listed<>(
          "--told",
          "1,2,5,all",
          "How many of their ratings the people tell, one or several numbers (all).",
          OptionValues.WORD,
          List.of("all"));

  private final Perhaps<Integer> asked =
      new Perhaps<>(
          "--asked",
          "N",
          "Also: they rate the first N that they know of the movies to ask about first.",
          OptionValues.WHOLE_NUMBER);

  private final Flag personas =
      new Flag("--personas", "Instead: the lists of typical people, such as a Disney lover.");

  private final Single<Double> obscurity =
      new Single<>(
          "--obscurity",
          "X",
          "The dial from -1 (well known) to 1 (obscure), to see what it costs (0).",
          OptionValues.NUMBER,
          0.0);

  private final Single<Double> variety =
      new Single<>(
          "--variety",
          "X",
          "The dial for variety among the ten, 0 to 1, to see what it costs (0).",
          OptionValues.NUMBER,
          0.0);

  private final DataOptions data = new DataOptions();
  private final FormatOption format = new FormatOption();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    syntax.add(methods, components, personas);
    var people = new Syntax(folds, told, asked, obscurity, variety);
    syntax.add(people);
    syntax.idle(people, personas::isSaid, "typical people are asked as they are (--personas)");
    data.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(Words words) throws IOException, DataSetException {
    check(words);
    DataSet read = data.read(words, console);
    format.print(
        words, console, personas.in(words) ? personas(words, read) : standings(words, read));
    return 0;
  }

  private void check(Words words) {
    Ints.check("--components", components.in(words), 1, 10_000);
    Ints.check("--folds", folds.in(words), 0, Fold.FOLDS - 1);
    Ints.check("--asked", asked.in(words).stream().toList(), 1, 10_000);
    double wished = obscurity.in(words);
    if (!(wished >= -1 && wished <= 1)) {
      throw new UsageException("--obscurity goes from -1 to 1, not " + wished);
    }
    double varied = variety.in(words);
    if (!(varied >= 0 && varied <= 1)) {
      throw new UsageException("--variety goes from 0 to 1, not " + varied);
    }
  }

  private List<Telling> tellings(Words words) {
    List<Telling> tellings = new ArrayList<>();
    for (String one : told.in(words)) {
      tellings.add(one.equals("all") ? new Telling.Everything() : new Telling.Few(count(one)));
    }
    asked.in(words).ifPresent(count -> tellings.add(new Telling.Asked(count)));
    return tellings;
  }

  private static int count(String word) {
    try {
      return Integer.parseUnsignedInt(word);
    } catch (NumberFormatException _) {
      throw new UsageException("--told: '" + word + "' is neither a number nor all");
    }
  }

  private int[] ranks(Words words, Contender method) {
    List<Integer> ranks = components.in(words);
    return ranks.isEmpty() ? new int[] {method.usualRank()} : Ints.array(ranks);
  }

  private Rows standings(Words words, DataSet read) {
    List<Telling> tellings = tellings(words);
    Wishes wishes = Wishes.none().withObscurity(obscurity.in(words)).withVariety(variety.in(words));
    var evaluation = new Evaluation(read, Ints.array(folds.in(words)), wishes, Progress.NONE);
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
    for (Contender method : methods.in(words)) {
      for (Standing one : evaluation.of(method, ranks(words, method), tellings, Progress.NONE)) {
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

  private Rows personas(Words words, DataSet read) throws IOException {
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
    for (Contender method : methods.in(words)) {
      PersonaQuality.of(
              read, MovieFilter.notebook(), people, method, ranks(words, method), Progress.NONE)
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

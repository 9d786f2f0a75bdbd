package org.cinefactor.terminal.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.recommend.prediction.StarPredictor;
import org.cinefactor.terminal.option.DataOptions;
import org.cinefactor.terminal.option.FileNumbers;
import org.cinefactor.terminal.option.FilterOptions;
import org.cinefactor.terminal.option.FormatOption;
import org.cinefactor.terminal.option.GivenRatings;
import org.cinefactor.terminal.option.LengthOption;
import org.cinefactor.terminal.option.ModelFileOption;
import org.cinefactor.terminal.option.ModelOptions;
import org.cinefactor.terminal.option.RatingOptions;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.ConvergenceNote;
import org.cinefactor.terminal.print.RankNote;
import org.cinefactor.terminal.print.RecommendationRows;
import org.cinefactor.terminal.syntax.DefaultedOption;
import org.cinefactor.terminal.syntax.OptionValues;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.Model;
import org.cinefactor.workspace.store.ModelRequest;
import org.cinefactor.workspace.store.ModelStore;
import org.cinefactor.workspace.store.PredictionStore;
import org.cinefactor.workspace.store.Recommenders;

/**
 * The command that recommends movies for given ratings: {@code recommend --rate 1=3 --rate 48=5}.
 */
public final class RecommendCommand implements Command {
  private final Console console;

  private final RatingOptions ratings = new RatingOptions();

  private final DefaultedOption<Method> method =
      new DefaultedOption<>(
          "--method",
          "notebook|tuned",
          "The method of recommendation (notebook).",
          OptionValues.choice(List.of(Method.values())),
          Method.NOTEBOOK);

  private final DataOptions data = new DataOptions();
  private final FilterOptions filter = new FilterOptions();
  private final ModelOptions options = new ModelOptions();
  private final ModelFileOption modelFile = options.file();
  private final LengthOption length = new LengthOption();
  private final FormatOption format = new FormatOption();

  public RecommendCommand(Console console) {
    this.console = console;
  }

  @Override
  public void addTo(Syntax syntax) {
    ratings.addTo(syntax);
    syntax.add(method);
    data.addTo(syntax);
    var training = new Syntax();
    filter.addTo(training);
    options.addTo(training, method::in);
    modelFile.addTo(syntax, training);
    syntax.add(training);
    length.addTo(syntax);
    format.addTo(syntax);
  }

  @Override
  public int run(ParsedArguments words) throws IOException, DataSetException {
    ratings.demand(words);
    Method wished = method.in(words);
    NmfSettings settings = options.settings(words, wished, console);
    MovieFilter wanted = filter.filter(words);
    FileNumbers numbers = ratings.read(data, words, console);
    DataSet read = numbers.written();
    Profile who = ratings.profile(words, numbers, console);
    var request = new ModelRequest(read, settings, wanted, wished);
    Model model = model(words, request);
    ConvergenceNote.of(model, console);
    if (!model.origin().opened()) {
      RankNote.of(model, request, console);
    }
    GivenRatings.check(who.ratings(), model.factors(), read.catalog(), console);
    Settings made = made(model, settings, wanted, wished);
    var by =
        new LoadedRecommender(
            read, made, model, Recommenders.of(wished, model, read, console.progress()));
    List<Recommendation> list =
        by.recommender()
            .recommend(
                who.ratings(), by.optionsFor(who, ListOptions.none()), length.atLeastNone(words));
    if (list.isEmpty() && length.atLeastNone(words) > 0) {
      console.note("No movie is left to recommend: the model has none that is not rated.");
    }
    if (!list.isEmpty() && list.getFirst().score() == 0) {
      console.note(
          "All scores are zero: the model has nothing to say about these ratings, and the order"
              + " means nothing.");
    }
    format.print(
        words,
        console,
        RecommendationRows.of(
            list, list.isEmpty() ? Optional.empty() : predicted(by, who.ratings())));
    return 0;
  }

  private Model model(ParsedArguments words, ModelRequest request) throws IOException {
    Progress progress = console.progress("", request.nmf().tolerance());
    Optional<Model> opened = modelFile.model(words, request.data(), console, progress);
    if (opened.isPresent()) {
      return opened.get();
    }
    ModelStore store = ModelStore.of(InstallLayout.ofThisProgram());
    return switch (request.method()) {
      case NOTEBOOK -> store.find(request).orElseGet(() -> ModelStore.train(request, progress));
      // Several trainings: worth keeping.
      case TUNED -> store.get(request, progress);
    };
  }

  /** The settings of the model; those of a file are in the file. */
  private static Settings made(
      Model model, NmfSettings settings, MovieFilter filter, Method method) {
    return model.origin().opened()
        ? new Settings(model.factors().settings(), Settings.notebook().filter(), method)
        : new Settings(settings, filter, method);
  }

  /** The stars that the person is predicted to give, as the window predicts them. */
  private Optional<IntFunction<StarDistribution>> predicted(LoadedRecommender by, Ratings ratings) {
    Progress progress = console.progress("predictions", by.settings().nmf().tolerance());
    Optional<StarPredictor> predictor =
        PredictionStore.of(InstallLayout.ofThisProgram(), DataHome.ofThisPerson())
            .get(by, progress);
    if (predictor.isEmpty()) {
      console.note("No stars are predicted: there are too few people to learn that from.");
    }
    return predictor.map(with -> with.of(ratings));
  }
}

package org.cinefactor.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.NmfSettings;
import org.cinefactor.nmf.Progress;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.workspace.InstallLayout;
import org.cinefactor.workspace.Model;
import org.cinefactor.workspace.ModelRequest;
import org.cinefactor.workspace.ModelStore;
import org.cinefactor.workspace.Recommenders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code recommend --rate 1=3 --rate 48=5}. */
@Command(name = "recommend", description = "Recommends movies to somebody with these ratings.")
final class RecommendCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--rate",
      paramLabel = "MOVIEID=STARS",
      required = true,
      converter = Told.Converter.class,
      description = "A rating, 0.5 to 5 stars; once for each movie.")
  private List<Told> told = List.of();

  @Option(
      names = "--method",
      paramLabel = "notebook|tuned",
      defaultValue = "notebook",
      description = "How the ratings become hidden features (notebook).")
  private Method method = Method.NOTEBOOK;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A trained model (.npz) instead of training one.")
  private Optional<Path> modelFile = Optional.empty();

  @Mixin private DataOptions data = new DataOptions();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private ModelOptions options = new ModelOptions();
  @Mixin private LengthOption length = new LengthOption();
  @Mixin private FormatOption format = new FormatOption();

  RecommendCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, DataSetException {
    NmfSettings settings = options.settings(method, console);
    MovieFilter wanted = filter.filter();
    DataSet read = data.read(console);
    Ratings ratings = ToldRatings.of(told, read.catalog(), console);
    Model model = model(new ModelRequest(read, settings, wanted, method));
    ToldRatings.check(ratings, model.factors(), read.catalog(), console);
    List<Recommendation> list =
        Recommenders.of(method, model, read, Progress.NONE)
            .recommend(ratings, length.atLeastNone());
    format.print(console, rows(list));
    return 0;
  }

  private Model model(ModelRequest request) throws IOException {
    if (modelFile.isPresent()) {
      return ModelStore.open(modelFile.get(), Progress.NONE);
    }
    ModelStore store = ModelStore.of(InstallLayout.ofThisProgram());
    return switch (method) {
      case NOTEBOOK ->
          store.find(request).orElseGet(() -> ModelStore.train(request, Progress.NONE));
      // Several trainings: worth keeping.
      case TUNED -> store.get(request, Progress.NONE);
    };
  }

  /** Recommendations under the columns that every format shares. */
  static Rows rows(List<Recommendation> list) {
    var rows = new Rows("rank", "movieId", "title", "genres", "score");
    for (Recommendation r : list) {
      String genres = MovieWords.genres(r.movie());
      rows.add(r.rank(), r.movie().id(), r.movie().title(), genres, r.score());
    }
    return rows;
  }
}

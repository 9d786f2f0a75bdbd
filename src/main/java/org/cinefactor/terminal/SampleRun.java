package org.cinefactor.terminal;

import java.util.Map;
import java.util.Optional;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.prediction.StarPredictor;
import org.cinefactor.terminal.command.Command;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.print.RecommendationRows;
import org.cinefactor.terminal.print.Rows;
import org.cinefactor.terminal.print.TextTable;
import org.cinefactor.workspace.SamplePerson;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.ModelStore;
import org.cinefactor.workspace.store.PredictionStore;

/** The run without arguments where no window can be opened: the sample person's recommendations. */
final class SampleRun {
  private static final int PLACES = Recommender.LIST_LENGTH;

  private final Console console;

  SampleRun(Console console) {
    this.console = console;
  }

  int run(String why) {
    try {
      var layout = InstallLayout.ofThisProgram();
      DataSet data = DataSets.read(layout.data(), Progress.NONE);
      Settings settings = Settings.notebook();
      var by = LoadedRecommender.of(ModelStore.of(layout), data, settings, Progress.NONE);
      Ratings ratings = SamplePerson.ratings();
      Optional<StarPredictor> predictor =
          PredictionStore.of(layout, DataHome.ofThisPerson()).get(by, Progress.NONE);
      console.print(why + "\nThe sample person has rated:\n\n");
      console.print(TextTable.of(rated(data, ratings)));
      console.print("\nTen recommendations for them:\n\n");
      console.print(
          TextTable.of(
              RecommendationRows.of(
                  by.recommender().recommend(ratings, PLACES),
                  predictor.map(with -> with.of(ratings)))));
      console.print(howToGoOn());
      return 0;
    } catch (DataSetException | IllegalArgumentException e) {
      console.note("cinefactor: " + Failures.sentence(e));
      return Command.FAILED;
    }
  }

  private static Rows rated(DataSet data, Ratings ratings) {
    var rows = new Rows("stars", "title");
    for (Map.Entry<Integer, Double> one : ratings.asMap().entrySet()) {
      data.catalog()
          .movie(one.getKey())
          .ifPresent(movie -> rows.add(one.getValue(), movie.title()));
    }
    return rows;
  }

  private static String howToGoOn() {
    return """

    To go on in this terminal:
      search matrix 1999
      recommend --rate 2571=5 --rate 1=3.5
      --help
    as arguments of the program, or from its source folder as
      mvn -q compile exec:exec -Dapp.args="search matrix 1999"
    """;
  }
}

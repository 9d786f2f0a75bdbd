package org.cinefactor.lab.export;

import java.util.List;
import org.cinefactor.chart.Dial;
import org.cinefactor.chart.Dial.Landing;
import org.cinefactor.chart.HeatMap;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.RunComparison;
import org.cinefactor.lab.Stability;
import org.cinefactor.lab.guess.SealedGuess;
import org.cinefactor.lab.inside.Submatrix;
import org.cinefactor.lab.tastes.Tastes;
import org.cinefactor.text.Texts;

/** The lab's views as pictures with their numbers. */
public final class ChartExports {
  private static final Texts TEXTS = Texts.of(ChartExports.class);

  private ChartExports() {}

  /**
   * P or Q.
   *
   * @param file the name of its files
   */
  public static ChartExport heatMap(String file, HeatMap map) {
    return new ChartExport(file, map.picture(), Tables.heatMap(map));
  }

  /**
   * R beside R̂.
   *
   * @param rank the model's number of components
   */
  public static ChartExport submatrix(int rank, Submatrix cut) {
    String title = TEXTS.format("cut.title", rank);
    return new ChartExport(
        "cut-out-" + rank, SubmatrixChart.picture(title, cut), Tables.submatrix(cut));
  }

  /**
   * The directions of the tastes that two components can have.
   *
   * @param crowd the directions of the people of the data set, in degrees
   * @param people those who are named
   */
  public static Dial dial(Tastes tastes, double[] crowd, List<Landing> people) {
    double[] borders = tastes.lists().stream().mapToDouble(t -> t.angles().toDegrees()).toArray();
    return new Dial(borders, crowd, people);
  }

  /** Every list that two components can give, by the direction of the taste. */
  public static ChartExport tastes(Tastes tastes, Dial dial) {
    int lists = tastes.lists().size();
    String title = TEXTS.format("tastes.title", lists);
    int movies = tastes.movieIds().size();
    String sentence = TEXTS.format("tastes.sentence", tastes.distinctSets(), movies);
    return new ChartExport("tastes", dial.picture(title, sentence), Tables.tastes(tastes));
  }

  /** Lists side by side, with a line from each movie to its place in the next one. */
  public static ChartExport comparison(Comparison comparison) {
    return new ChartExport(
        "comparison", PlacesChart.picture(comparison), Tables.comparison(comparison));
  }

  /** The kept run beside the last one. */
  public static ChartExport runs(RunComparison runs) {
    return new ChartExport("runs", PlacesChart.picture(runs), ChoiceTables.runs(runs));
  }

  /**
   * The share of a list that stays when only the seed changes.
   *
   * @param person whose list, for people
   */
  public static ChartExport stability(String person, Stability stability) {
    return new ChartExport(
        "stability-" + stability.rank(),
        StabilityChart.picture(person, stability),
        ChoiceTables.stability(stability));
  }

  /**
   * The prediction of a sealed star by each rank.
   *
   * @param movie the movie's name, for people
   */
  public static ChartExport guess(String movie, SealedGuess guess) {
    return new ChartExport("sealed-guess", GuessChart.picture(movie, guess), Tables.guess(guess));
  }
}

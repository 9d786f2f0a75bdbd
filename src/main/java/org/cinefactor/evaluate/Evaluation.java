package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.nmf.Progress;
import org.cinefactor.recommend.FactorRecommender;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.Wishes;

/**
 * Measures contenders on people that they have never seen: on each fold a contender learns from
 * four fifths of the people, and recommends ten movies to each of the others, who tells four fifths
 * of their ratings; the movies that they kept back and gave 4 stars or more are what a good list
 * holds.
 */
public final class Evaluation {
  private final int ratedMovies;
  private final List<Fold> folds;
  private final Wishes wishes;

  /**
   * @param data the data set
   * @param folds which folds, each 0 to 4
   * @param wishes the dials that everybody turns; only methods with hidden features have them
   */
  public Evaluation(DataSet data, int[] folds, Wishes wishes) {
    this.ratedMovies = data.ratings().ratedMovies();
    this.folds = Arrays.stream(folds).mapToObj(number -> Fold.of(data, number)).toList();
    this.wishes = wishes;
  }

  /**
   * Measures one contender.
   *
   * @param ranks its ranks; ignored when it has none
   * @return one standing per rank, by ascending rank
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public List<Standing> of(Contender contender, int[] ranks, Progress progress) {
    Map<Integer, Tally> tallies = new TreeMap<>();
    for (Fold fold : folds) {
      contender.train(
          fold,
          ranks,
          (rank, recommender) ->
              count(fold, recommender, tallies.computeIfAbsent(rank, _ -> new Tally())),
          progress);
    }
    List<Standing> standings = new ArrayList<>();
    tallies.forEach(
        (rank, tally) -> standings.add(new Standing(contender, rank, tally.quality(ratedMovies))));
    return standings;
  }

  private void count(Fold fold, Recommender recommender, Tally tally) {
    for (TestPerson person : fold.people()) {
      tally.add(list(recommender, person), person.relevant());
    }
  }

  private List<Recommendation> list(Recommender recommender, TestPerson person) {
    if (recommender instanceof FactorRecommender factors) {
      return factors.recommend(person.told(), wishes, Tally.PLACES);
    }
    return recommender.recommend(person.told(), Tally.PLACES);
  }
}

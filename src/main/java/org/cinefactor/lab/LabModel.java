package org.cinefactor.lab;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.lab.tastes.Tastes;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Stopping;
import org.cinefactor.nmf.train.Nmf;
import org.cinefactor.nmf.train.Training;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.TopN;
import org.cinefactor.recommend.factor.NotebookRecommender;

/**
 * A trained model with its factors and the course of its training: R ≈ P·Q with P (users x
 * components), Q (components x movies) and how the training went. Q is kept without its zeros.
 * Immutable and safe to share; the arrays are not to be changed.
 */
public final class LabModel {
  private final LabData data;
  private final Training training;
  private final NotebookRecommender recommender;

  /**
   * @param data what the training was of
   * @param training P, Q and figures, rows and columns as in {@code data.ratings()}
   */
  public LabModel(LabData data, Training training) {
    SparseMatrix r = data.ratings().matrix();
    if (training.users() != r.rows() || training.model().columns() != r.columns()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a model of %d users and %d movies does not belong to ratings of" // not shown
                  + " %d users and %d movies", // not shown
              training.users(),
              training.model().columns(),
              r.rows(),
              r.columns()));
    }
    this.data = data;
    this.training = training.with(training.model().withoutZeros());
    this.recommender =
        new NotebookRecommender(factors(), data.data().catalog(), Popularity.unknown());
  }

  /**
   * Trains a model; takes long.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static LabModel train(LabData data, NmfSettings settings, Progress progress) {
    return new LabModel(
        data, Nmf.train(data.ratings().matrix(), data.ratings().movieIds(), settings, progress));
  }

  /** The training data. */
  public LabData data() {
    return data;
  }

  /** P, Q, the violation at each iteration, the error. */
  public Training training() {
    return training;
  }

  /** Q with the movies' ids. */
  public FactorModel factors() {
    return training.model();
  }

  /** The number of components. */
  public int rank() {
    return factors().components();
  }

  /** The training settings. */
  public NmfSettings settings() {
    return factors().settings();
  }

  /** The reason why training ended. */
  public Stopping stopping() {
    return Stopping.of(settings(), training.violations());
  }

  /** The weight of a component for a user of the data set (row of R). */
  public double p(int user, int component) {
    return training.p()[user * rank() + component];
  }

  /** A cell of R̂ = P·Q with the components that are on. */
  public double cell(int user, int movie, Mask mask) {
    double sum = 0;
    for (int c = 0; c < rank(); c++) {
      if (mask.isOn(c)) {
        sum += p(user, c) * factors().q(c, movie);
      }
    }
    return sum;
  }

  /** The latent features of a person, folded in as the notebook does; of length {@link #rank()}. */
  public double[] latentFeatures(Ratings ratings) {
    return recommender.latentFeatures(ratings);
  }

  /**
   * The movies that a person's list leaves out besides the rated ones: those that the data set has
   * a second time.
   */
  public Set<Integer> leftOut(Ratings ratings) {
    DataSet set = data.data();
    return set.twins()
        .leftOut(
            ratings.movieIds(), id -> factors().column(id) >= 0, set.ratings()::ratingsOfMovieId);
  }

  /**
   * All lists that two components can give to somebody who has rated some movies, as {@link
   * #recommend} makes them.
   *
   * @param rated the movies that no list has; none for all lists that the model knows
   * @param places the length of a list, at least 1; fewer where the model has fewer movies
   * @throws IllegalArgumentException when the model has not two components
   */
  public Tastes tastes(Ratings rated, int places) {
    var setAside = new HashSet<>(leftOut(rated));
    setAside.addAll(rated.movieIds());
    return Tastes.of(factors(), setAside, places);
  }

  /**
   * The best movies for a person, without those that are rated or left out, ties to the smaller
   * movie id.
   */
  public List<Recommendation> recommend(Ratings ratings, int count) {
    return recommender.recommend(ratings, ListOptions.none().withHidden(leftOut(ratings)), count);
  }

  /**
   * The same list when only some components count.
   *
   * @param mask which ones
   */
  public List<Recommendation> recommend(Ratings ratings, int count, Mask mask) {
    double[] scores = new double[factors().columns()];
    factors().scores(mask.applied(latentFeatures(ratings)), 0, scores);
    Catalog catalog = data.data().catalog();
    Set<Integer> leftOut = leftOut(ratings);
    var top = new TopN(count);
    for (int column = 0; column < scores.length; column++) {
      int id = factors().columnId(column);
      if (top.hasRoomFor(scores[column]) && !ratings.contains(id) && !leftOut.contains(id)) {
        top.offer(catalog.movie(id).orElseThrow(), scores[column]);
      }
    }
    return top.ranked();
  }
}

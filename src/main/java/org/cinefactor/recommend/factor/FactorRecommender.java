package org.cinefactor.recommend.factor;

import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.Why;
import org.cinefactor.recommend.diversity.JointDials;
import org.jspecify.annotations.Nullable;

/**
 * A recommender by r̂ = p·q: a method turns the person's stars into p, one weight per component,
 * every movie has its q from the model, and nothing else enters the score but what the person
 * wishes. Movies of the model that the catalog lacks are passed over.
 */
public abstract class FactorRecommender implements Recommender {
  private static final int POOL = 100;

  private final FactorModel model;
  private final Catalog catalog;
  private final Popularity popularity;
  private volatile @Nullable ColumnPopularity columnPopularity;

  public FactorRecommender(FactorModel model, Catalog catalog, Popularity popularity) {
    this.model = model;
    this.catalog = catalog;
    this.popularity = popularity;
  }

  /**
   * The person's latent features.
   *
   * @param ratings the person's ratings; movies that the model does not know count for nothing
   * @return p, one weight per component, of length {@code model().components()}
   */
  public abstract double[] latentFeatures(Ratings ratings);

  /** The person's latent features in parts that add up to {@link #latentFeatures}. */
  protected abstract LatentShares shares(Ratings ratings);

  /**
   * The parts of the latent features that follow from genres and decades themselves, not from other
   * people's ratings; none for a method that has no such parts.
   */
  protected List<KindFeatures> kinds(Ratings ratings) {
    return List.of();
  }

  /**
   * True if enough is known of a movie to recommend it before those of which it is not. It depends
   * on the movie alone, so that it is the same for every person and whatever they rate.
   */
  protected boolean supported(int column) {
    return true;
  }

  /** The factors behind every score. */
  public final FactorModel model() {
    return model;
  }

  @Override
  public final int components() {
    return model.components();
  }

  /** The movies that can be recommended. */
  public final Catalog catalog() {
    return catalog;
  }

  /** The number of people who know each movie. */
  public final Popularity popularity() {
    return popularity;
  }

  /** Popularity of the movies for the dials, worked out once, when one is turned first. */
  final ColumnPopularity columnPopularity() {
    ColumnPopularity known = columnPopularity;
    if (known == null) {
      known = ColumnPopularity.of(model, popularity);
      columnPopularity = known;
    }
    return known;
  }

  @Override
  public final List<Recommendation> recommend(Ratings ratings, int count) {
    return recommend(ratings, ListOptions.none(), count);
  }

  /**
   * The best movies that the person has not rated and that their wishes allow; those of which too
   * little is known come last.
   *
   * @param ratings the person's ratings; movies that the model does not know count for nothing
   * @param options filters and dials; with some diversity the places are not in the order of scores
   * @param count how many are wanted, at least 0
   * @return {@code count} places, or fewer only when the model knows no more movies that the wishes
   *     allow
   */
  public final List<Recommendation> recommend(Ratings ratings, ListOptions options, int count) {
    if (count < 0) {
      throw new IllegalArgumentException("cannot recommend " + count + " movies");
    }
    double[] p = latentFeatures(ratings);
    Scores scores = new Scores(this, ratings, options, p);
    if (options.diversity() == 0) {
      return scores.best(p, count);
    }
    var lists = new DialLists(scores, scores.modelled(p), count, Math.max(count, POOL));
    return JointDials.of(model, popularity, options.obscurity(), count, lists::at)
        .list(options.obscurity(), options.diversity());
  }

  /**
   * Explains a movie's place.
   *
   * @param ratings the person's ratings
   * @param options the wishes that the list was made with
   * @param movieId the movie, recommended or not
   * @return empty when the model or the catalog does not know the movie
   */
  public final Optional<Why> why(Ratings ratings, ListOptions options, int movieId) {
    return model.column(movieId) < 0
        ? Optional.empty()
        : catalog.movie(movieId).map(movie -> new Explanation(this, ratings, options).of(movie));
  }

  /** The model's columns of the rated movies that it knows, ascending. */
  protected final int[] ratedColumns(Ratings ratings) {
    return Scores.ratedColumns(model, ratings);
  }
}

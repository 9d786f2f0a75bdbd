package org.cinefactor.recommend.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.FeatureShare;
import org.cinefactor.recommend.KindShare;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.RatingShare;
import org.cinefactor.recommend.Why;

/** The explanation of one movie's place. */
final class Explanation {
  private final FactorRecommender recommender;
  private final FactorModel model;
  private final Ratings ratings;
  private final double[] p;
  private final Scores scores;

  Explanation(FactorRecommender recommender, Ratings ratings, ListOptions options) {
    this.recommender = recommender;
    this.model = recommender.model();
    this.ratings = ratings;
    this.p = recommender.latentFeatures(ratings);
    this.scores = new Scores(recommender, ratings, options, p);
  }

  Why of(Movie movie) {
    int column = model.column(movie.id());
    LatentShares shares = recommender.shares(ratings);
    LeaveOneOutRanks places = new LeaveOneOutRanks(model, scores, column, p);
    LeaveOneOutRanks.Place now = places.now();
    List<RatingShare> ratingShares = new ArrayList<>(known(column, shares.ratings(), places));
    for (int id : ratings.movieIds()) {
      if (model.column(id) < 0) {
        share(id, 0, now.rank()).ifPresent(ratingShares::add);
      }
    }
    ratingShares.sort(Comparator.comparingDouble(share -> -Math.abs(share.part())));
    double notSeen = part(shares.notSeen(), column);
    double rest = part(shares.rest(), column);
    return new Why(
        movie,
        now.rank(),
        now.score(),
        features(column),
        ratingShares,
        kinds(movie, column),
        notSeen,
        rest,
        scores.dial().offset(column));
  }

  private List<RatingShare> known(int column, double[][] shares, LeaveOneOutRanks places) {
    int[] rated = Scores.ratedColumns(model, ratings);
    List<LeaveOneOutRanks.Without> fewer =
        Arrays.stream(rated).parallel().mapToObj(this::without).toList();
    List<Integer> then = places.without(fewer);
    List<RatingShare> known = new ArrayList<>();
    for (int i = 0; i < rated.length; i++) {
      share(model.columnId(rated[i]), part(shares[i], column), then.get(i)).ifPresent(known::add);
    }
    return known;
  }

  private LeaveOneOutRanks.Without without(int column) {
    return new LeaveOneOutRanks.Without(
        recommender.latentFeatures(ratings.without(model.columnId(column))), column);
  }

  private Optional<RatingShare> share(int id, double part, int placeWithout) {
    double stars = ratings.stars(id).orElseThrow();
    Catalog catalog = recommender.catalog();
    return catalog.movie(id).map(movie -> new RatingShare(movie, stars, part, placeWithout));
  }

  private List<FeatureShare> features(int column) {
    List<FeatureShare> features = new ArrayList<>();
    for (int c = 0; c < p.length; c++) {
      features.add(new FeatureShare(c, p[c], model.q(c, column)));
    }
    features.sort(Comparator.comparingDouble(share -> -Math.abs(share.part())));
    return features;
  }

  /** Contributions of the genres and decades that the movie is of, the largest part first. */
  private List<KindShare> kinds(Movie movie, int column) {
    return recommender.kinds(ratings).stream()
        .filter(one -> one.kind().has(movie))
        .map(one -> new KindShare(one.kind(), part(one.p(), column)))
        .sorted(Comparator.comparingDouble(share -> -Math.abs(share.part())))
        .toList();
  }

  private double part(double[] share, int column) {
    return model.score(share, column);
  }
}

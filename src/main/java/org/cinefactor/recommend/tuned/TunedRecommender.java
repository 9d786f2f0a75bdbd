package org.cinefactor.recommend.tuned;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.factor.FactorRecommender;
import org.cinefactor.recommend.factor.KindFeatures;
import org.cinefactor.recommend.factor.LatentShares;

/**
 * The tuned method: p = Tᵀc + v Σ w²ᵢ s(rᵢ, mᵢ)·aᵢ over the rated movies i.
 *
 * <p>The first part, {@link ImplicitFoldIn}, depends only on which movies are rated and which are
 * not seen, and may be negative. The second depends on the stars: v > 0 is the same whatever they
 * are, s rises with them, and aᵢ ≥ 0 is the non-negative vector whose scores are closest to those
 * of what knowing movie i leads to. Since Q ≥ 0, a lower star can never raise any score. Every
 * score is the sum of what each rating gives to it, of what the movies give that are not seen, and
 * of what is left of the average person.
 *
 * <p>Movies that only a handful of people know come after all others, whoever asks: what a model of
 * people's tastes says of them is hardly more than chance, and they are the least like anything
 * that somebody may dislike.
 */
public final class TunedRecommender extends FactorRecommender {
  /** Goes up when the same model and ratings give other scores than before. */
  public static final int EDITION = 2;

  private static final int HANDFUL = 5;

  private final TunedModel tuned;
  private final AtomicReference<Optional<SideInformationShares>> kindRows =
      new AtomicReference<>(Optional.empty());

  /** Recommends from the given model, among the movies of the given catalog. */
  public TunedRecommender(TunedModel tuned, Catalog catalog, Popularity popularity) {
    super(tuned.factors(), catalog, popularity);
    this.tuned = tuned;
  }

  @Override
  public double[] latentFeatures(Ratings ratings) {
    int[] columns = ratedColumns(ratings);
    ImplicitFoldIn implicit = new ImplicitFoldIn(tuned, columns, notSeenColumns(ratings));
    double[] along = implicit.rest();
    add(1, implicit.notSeen(), along);
    for (int i = 0; i < columns.length; i++) {
      add(1, implicit.share(i), along);
    }
    double[] p = tuned.foldIn().kernel().features(along);
    for (int column : columns) {
      add(surprise(ratings, column, implicit), tuned.pull(column), p);
    }
    return p;
  }

  @Override
  protected LatentShares shares(Ratings ratings) {
    int[] columns = ratedColumns(ratings);
    ImplicitFoldIn implicit = new ImplicitFoldIn(tuned, columns, notSeenColumns(ratings));
    SignedKernel kernel = tuned.foldIn().kernel();
    double[][] shares = new double[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      shares[i] = kernel.features(implicit.share(i));
      add(surprise(ratings, columns[i], implicit), tuned.pull(columns[i]), shares[i]);
    }
    return new LatentShares(
        shares, kernel.features(implicit.notSeen()), kernel.features(implicit.rest()));
  }

  /**
   * Those of the implicit part of the ratings, and of their stars as far as what a movie pulls
   * towards is its signed features, of which it is the nearest non-negative ones.
   */
  @Override
  protected List<KindFeatures> kinds(Ratings ratings) {
    int[] columns = ratedColumns(ratings);
    ImplicitFoldIn implicit = new ImplicitFoldIn(tuned, columns, notSeenColumns(ratings));
    SignedKernel kernel = tuned.foldIn().kernel();
    double[] along = new double[kernel.directions()];
    for (int i = 0; i < columns.length; i++) {
      add(1, implicit.share(i), along);
      double[] pull = kernel.shrunk(kernel.along(tuned.column(columns[i])));
      add(surprise(ratings, columns[i], implicit), pull, along);
    }
    return kindRows().of(along);
  }

  /** Made when a reason is asked for the first time. */
  private SideInformationShares kindRows() {
    return kindRows
        .updateAndGet(
            known ->
                known.or(
                    () -> Optional.of(new SideInformationShares(tuned, catalog(), popularity()))))
        .orElseThrow();
  }

  @Override
  protected boolean supported(int column) {
    return popularity().people(model().columnId(column)) >= HANDFUL;
  }

  /** The model's columns of the movies that are not seen, oldest first. */
  private int[] notSeenColumns(Ratings ratings) {
    return ratings.notSeen().stream()
        .mapToInt(model()::column)
        .filter(column -> column >= 0)
        .toArray();
  }

  private double surprise(Ratings ratings, int column, ImplicitFoldIn implicit) {
    double given = ratings.stars(model().columnId(column)).orElseThrow();
    double mean = tuned.foldIn().mean(column);
    return implicit.voice()
        * tuned.foldIn().weight(column)
        * PreferenceScale.surprise(given, mean, implicit.harshness());
  }

  private static void add(double weight, double[] what, double[] to) {
    for (int c = 0; c < to.length; c++) {
      to[c] += weight * what[c];
    }
  }
}

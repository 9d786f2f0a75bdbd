package org.cinefactor.lab.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.lab.LabModel;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.text.Texts;

/**
 * One star that was held back, and what each rank made of the movie without knowing it. Immutable.
 *
 * <p>A score is not a star, so a rank is judged by the place that it gives the movie among all that
 * the person has not rated: for a liked movie (4 stars or more, as everywhere in the measurements)
 * the higher the better, for any other the lower the better.
 *
 * @param movieId the movie
 * @param stars the star held back, 0.5 to 5
 * @param knowledge what each rank knew, in the order of the ranks
 */
public record SealedGuess(int movieId, double stars, List<Knowledge> knowledge) {
  private static final Texts TEXTS = Texts.of(SealedGuess.class);

  /** From here on a star means that the movie is liked. */
  public static final double LIKED = 4;

  public SealedGuess {
    knowledge = List.copyOf(knowledge);
  }

  /**
   * The knowledge that one rank had of the sealed star.
   *
   * @param rank the number of components
   * @param place the movie's place among the unrated, from 1
   * @param of how many unrated movies there are
   * @param known from 0 (put at the wrong end) to 1 (put at the right end)
   */
  public record Knowledge(int rank, int place, int of, double known) {}

  /**
   * Seals one of a person's stars and asks every rank about the movie.
   *
   * @param models the ranks that play
   * @param ratings the person's stars, the one to seal among them
   * @param movieId the movie whose star is sealed
   * @throws IllegalArgumentException when it is not rated, or no model knows it
   */
  public static SealedGuess of(List<LabModel> models, Ratings ratings, int movieId) {
    double stars =
        ratings
            .stars(movieId)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "movie " + movieId + " is not rated")); // not shown
    Ratings others = ratings.without(movieId);
    List<Knowledge> knowledge = new ArrayList<>();
    for (LabModel model : models) {
      if (model.factors().column(movieId) < 0) {
        throw new IllegalArgumentException(TEXTS.format("unknown", Integer.toString(movieId)));
      }
      knowledge.add(ask(model, others, movieId, stars >= LIKED));
    }
    return new SealedGuess(movieId, stars, knowledge);
  }

  private static Knowledge ask(LabModel model, Ratings others, int movieId, boolean liked) {
    FactorModel factors = model.factors();
    double[] scores = new double[factors.columns()];
    factors.scores(model.latentFeatures(others), 0, scores);
    double score = scores[factors.column(movieId)];
    int place = 1;
    int of = 0;
    for (int j = 0; j < scores.length; j++) {
      int id = factors.columnId(j);
      if (!others.contains(id)) {
        of++;
        place += scores[j] > score || (scores[j] == score && id < movieId) ? 1 : 0;
      }
    }
    double high = of == 1 ? 1 : 1 - (place - 1.0) / (of - 1);
    return new Knowledge(model.rank(), place, of, liked ? high : 1 - high);
  }

  /** The rank that knew best, the smaller of equals; empty when none played. */
  public OptionalInt best() {
    return knowledge.stream()
        .max(
            Comparator.comparingDouble(Knowledge::known)
                .thenComparing(Comparator.comparingInt(Knowledge::rank).reversed()))
        .map(k -> OptionalInt.of(k.rank))
        .orElse(OptionalInt.empty());
  }
}

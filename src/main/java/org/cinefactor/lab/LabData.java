package org.cinefactor.lab;

import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * The training data of a demonstration: a data set, a filter and the matrix R (users x movies) that
 * they give, built once. Immutable.
 *
 * @param data the data set
 * @param filter which movies take part
 * @param ratings R with the ids of its rows and columns
 */
public record LabData(DataSet data, MovieFilter filter, RatingMatrix ratings) {
  private static final Texts TEXTS = Texts.of(LabData.class);

  /**
   * Builds the matrix.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when no movie passes the filter
   */
  public static LabData of(DataSet data, MovieFilter filter, Progress progress) {
    RatingMatrix ratings = RatingMatrix.of(data.ratings(), filter, progress);
    if (ratings.matrix().size() == 0) {
      throw new IllegalArgumentException(TEXTS.get("filter.none"));
    }
    return new LabData(data, filter, ratings);
  }
}

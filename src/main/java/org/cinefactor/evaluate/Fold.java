package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.progress.Progress;

/**
 * One fold of five-fold cross-validation: every fifth person is a test person, all others train the
 * model with all their ratings.
 *
 * @param number 0 to 4: the test people are those whose id leaves this when divided by 5
 * @param training the others' ratings of all movies
 * @param people the test people who tell something and keep something that they liked
 */
public record Fold(int number, TrainingSet training, List<TestPerson> people) {
  /** The number of folds. */
  public static final int FOLDS = 5;

  public Fold {
    people = List.copyOf(people);
  }

  /**
   * One fold of a data set.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when there is no such fold
   */
  public static Fold of(DataSet data, int number, Progress progress) {
    if (number < 0 || number >= FOLDS) {
      throw new IllegalArgumentException("folds go from 0 to 4, not " + number);
    }
    RatingTable all = data.ratings();
    RatingTable training = all.where(i -> all.userId(all.user(i)) % FOLDS != number, progress);
    List<TestPerson> people = new ArrayList<>();
    for (int user = 0; user < all.users(); user++) {
      if (all.userId(user) % FOLDS == number) {
        TestPerson person = person(all.userId(user), all.ratingsOf(user));
        if (!person.ratings().isEmpty() && !person.relevant().isEmpty()) {
          people.add(person);
        }
      }
    }
    return new Fold(
        number, new TrainingSet(training, data.catalog(), MovieFilter.everything()), people);
  }

  /** The first of some folds whose people gave all the ratings, so that nobody trains a model. */
  public static OptionalInt ofEverybody(DataSet data, int... numbers) {
    RatingTable all = data.ratings();
    return Arrays.stream(numbers)
        .filter(
            number ->
                IntStream.range(0, all.users()).allMatch(u -> all.userId(u) % FOLDS == number))
        .findFirst();
  }

  private static TestPerson person(int userId, Ratings ratings) {
    Map<Integer, Double> revealed = new LinkedHashMap<>();
    Map<Integer, Double> heldOut = new LinkedHashMap<>();
    ratings
        .asMap()
        .forEach(
            (id, stars) -> (HoldOutSplit.holds(userId, id) ? heldOut : revealed).put(id, stars));
    return new TestPerson(Ratings.of(revealed), Ratings.of(heldOut));
  }
}

package org.cinefactor.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.exchange.ImportReview;
import org.cinefactor.profile.exchange.Outcome;
import org.cinefactor.profile.exchange.RatingsImport;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.progress.Progress;
import org.cinefactor.ui.session.InSmallSession;
import org.cinefactor.ui.task.WaitingRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The review of an import without a window: decisions, and the stars that result. */
final class ReviewViewModelTest extends InSmallSession {
  private static final int DOUBTFUL = 1;

  private ReviewViewModel review;
  private ImportReview found;

  @BeforeEach
  void open() throws Exception {
    session.begin();
    review = new ReviewViewModel(session.person(), session.runner());
    found = found();
  }

  private ImportReview found() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("ratings.csv"),
            """
            Date,Name,Year,Letterboxd URI,Rating
            2024-03-01,Movie 3,2003,u,4.5
            2024-03-01,Movies 4,2004,u,3
            """);
    return RatingsImport.review(
        RatingsImport.read(List.of(file), ReadChoices.none(), Progress.NONE),
        session.open().dataProperty().get().orElseThrow().matcher(),
        Progress.NONE);
  }

  @Test
  void aDoubtfulRowCountsOnceItIsDecided() {
    review.open(found);
    assertThat(found.rows().get(DOUBTFUL).outcome()).isEqualTo(Outcome.DOUBTFUL);
    Movie four = found.rows().get(DOUBTFUL).candidates().getFirst();
    assertThat(review.stars().getValue()).startsWith("Stars: 1 new");

    assertThat(review.undecidedProperty().get()).isOne();
    review.decide(DOUBTFUL, Optional.of(four));
    assertThat(review.undecidedProperty().get()).isZero();
    assertThat(review.stars().getValue()).startsWith("Stars: 2 new");
    review.leaveOpen(DOUBTFUL);
    assertThat(review.undecidedProperty().get()).isOne();
    review.decide(DOUBTFUL, Optional.empty());
    assertThat(review.undecidedProperty().get()).as("none of them is an answer").isZero();
    assertThat(review.stars().getValue()).startsWith("Stars: 1 new");
  }

  @Test
  void starsAreComparedWithThePersons() {
    session.person().rate(new Movie(3, "Movie 3 (2003)", List.of()), OptionalDouble.of(2));
    review.open(found);
    assertThat(review.stars().getValue())
        .isEqualTo("Stars: 0 new, 0 the same as yours, 1 different from yours");
    assertThat(review.differ().getValue()).isTrue();
  }

  @Test
  void anotherReviewBeginsUndecided() {
    review.open(found);
    review.decide(DOUBTFUL, Optional.empty());

    review.open(found);

    assertThat(review.undecidedProperty().get()).isOne();
    assertThat(review.decisions()).isEqualTo(Map.of());
  }

  @Test
  void starsThatAreCountedTooLateAreNotShown() {
    var runner = new WaitingRunner();
    var slow = new ReviewViewModel(session.person(), runner);
    slow.open(found);
    slow.close();

    assertThat(runner.cancelled(0)).isTrue();
    runner.finish(0);

    assertThat(slow.stars().getValue()).isEmpty();
    assertThat(slow.reviewProperty().get()).isEmpty();
  }
}

package org.cinefactor.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.lab.TimeLapse.Tagged;
import org.cinefactor.lab.guess.Scoreboard;
import org.cinefactor.lab.guess.SealedGuess;
import org.cinefactor.lab.guess.SealedGuess.Knowledge;
import org.junit.jupiter.api.Test;

/** Rank 1 says 40, 30, 10 to somebody who rated 20; rank 2 says 10, 30, 40. */
final class ComparisonTest {
  private final LabModel one = HandMade.rank1();
  private final LabModel two = HandMade.rank2();
  private final Person person = Person.who("pupil", HandMade.ratings());

  @Test
  void moviesAreMovedLostOrNew() {
    Comparison comparison = Comparison.of(List.of(one, two), person, 2);

    assertThat(comparison.movies()).extracting(m -> m.movie().id()).containsExactly(40, 30, 10);
    assertThat(comparison.movies())
        .extracting(Comparison.Placed::places)
        .containsExactly(List.of(1, 0), List.of(2, 2), List.of(0, 1));
    assertThat(comparison.movies())
        .extracting(Comparison.Placed::changes)
        .containsExactly(
            List.of(PlaceChange.LOST), List.of(PlaceChange.SAME), List.of(PlaceChange.NEW));
    assertThat(comparison.stayed()).isEqualTo(1);
  }

  @Test
  void threeListsGiveTwoChanges() {
    Comparison comparison = Comparison.of(List.of(one, one, two), person, 3);

    assertThat(comparison.movies().getFirst().places()).containsExactly(1, 1, 3);
    assertThat(comparison.movies().getFirst().changes())
        .containsExactly(PlaceChange.SAME, PlaceChange.MOVED);
    assertThat(PlaceChange.between(0, 0)).isEqualTo(PlaceChange.ABSENT);
  }

  @Test
  void recallAndPrecisionAreThoseOfTheReferenceProtocol() {
    Person options = person.withRelevant(List.of(10, 999));

    RankedList side = RankedList.of(two, options, 2);

    assertThat(side.recall()).hasValue(0.5);
    assertThat(side.precision()).hasValue(0.5);
    assertThat(side.reconstructionError()).isEqualTo(3);
    assertThat(RankedList.of(two, options, 1).recall()).hasValue(1);
    assertThat(RankedList.of(two, person, 2).recall()).isEmpty();
  }

  @Test
  void theTimeLapseTagsTheRankAtWhichAMovieEntered() {
    TimeLapse lapse = TimeLapse.of(List.of(one, two, two), HandMade.ratings(), 2);

    assertThat(lapse.frames().get(2).places())
        .extracting(t -> t.recommendation().movie().id())
        .containsExactly(10, 30);
    assertThat(lapse.frames().get(2).places()).extracting(Tagged::entered).containsExactly(2, 1);
  }

  @Test
  void aMovieThatComesBackHasEnteredTwice() {
    TimeLapse lapse = TimeLapse.of(List.of(two, one, two), HandMade.ratings(), 1);

    // 10, then 40, then 10 again.
    Tagged last = lapse.frames().getLast().places().getFirst();
    assertThat(last.entered()).isEqualTo(2);
    assertThat(last.first()).isEqualTo(2);
    assertThat(lapse.frames().get(1).places().getFirst().entered()).isEqualTo(1);
  }

  @Test
  void aSealedStarIsKnownBestByTheRankThatPutsTheMovieAtTheRightEnd() {
    Ratings liked = HandMade.ratings().with(10, 4);
    Ratings disliked = HandMade.ratings().with(10, 2);

    SealedGuess good = SealedGuess.of(List.of(one, two), liked, 10);
    SealedGuess bad = SealedGuess.of(List.of(one, two), disliked, 10);

    assertThat(good.knowledge())
        .containsExactly(new Knowledge(1, 3, 3, 0), new Knowledge(2, 1, 3, 1));
    assertThat(good.best()).hasValue(2);
    assertThat(bad.knowledge()).extracting(Knowledge::known).containsExactly(1.0, 0.0);
    assertThat(bad.best()).hasValue(1);
  }

  @Test
  void theBoardAddsUpRounds() {
    SealedGuess good = SealedGuess.of(List.of(one, two), Ratings.of(Map.of(20, 2.0, 10, 4.0)), 10);
    SealedGuess middle =
        SealedGuess.of(List.of(one, two), Ratings.of(Map.of(20, 2.0, 30, 5.0)), 30);

    Scoreboard board = Scoreboard.empty().with(good, List.of(4.0, 3.0)).with(middle, List.of(4.5));

    // Both put 30 in the middle: the smaller rank wins that round.
    assertThat(board.results())
        .containsExactly(
            new Scoreboard.RankScore(2, 1, 0.75), new Scoreboard.RankScore(1, 1, 0.25));
    assertThat(Scoreboard.empty().with(good, List.of(4.0, 3.0)).classError()).hasValue(0.5);
    assertThat(board.classError().orElseThrow()).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void stabilityCountsWhatStays() {
    Stability stability =
        Stability.of(
            2,
            List.of(
                one.recommend(HandMade.ratings(), 2),
                two.recommend(HandMade.ratings(), 2),
                two.recommend(HandMade.ratings(), 2)),
            0);

    assertThat(stability.inAll()).isEqualTo(1);
    assertThat(stability.stays().getFirst().movie().id()).isEqualTo(30);
    assertThat(stability.stays().getFirst().seeds()).isEqualTo(3);
    assertThat(stability.placesOf(stability.stays().getFirst().movie())).containsExactly(2, 2, 2);
    assertThat(stability.places()).isEqualTo(2);
    // Pairs share 1, 1 and 2.
    assertThat(stability.shared()).isCloseTo(4 / 3.0, within(1e-15));
  }
}

package org.cinefactor.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.RatedHistory.last;
import static org.cinefactor.profile.RatedHistory.rate;
import static org.cinefactor.profile.RatedHistory.rated;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.util.Random;
import org.cinefactor.catalog.Ratings;
import org.junit.jupiter.api.Test;

class ProfileHistoryTest {
  @Test
  void undoTakesBackOneNamedStepAndRedoMakesItAgain() {
    ProfileHistory one = rate(ProfileHistory.of(Profile.empty()), 2571, 4.5);
    assertThat(last(one)).isEqualTo(rated(2571, 4.5));
    assertThat(one.redoStep()).isEmpty();
    ProfileHistory undone = one.undo();
    assertThat(undone.profile().ratings().isEmpty()).isTrue();
    assertThat(undone.redoStep()).isEqualTo(one.undoStep());
    assertThat(undone.redo().profile()).isEqualTo(one.profile());
  }

  @Test
  void somethingNewForgetsWhatWasUndone() {
    ProfileHistory history = rate(rate(ProfileHistory.of(Profile.empty()), 1, 3), 2, 4).undo();
    ProfileHistory next = rate(history, 3, 5);
    assertThat(next.canRedo()).isFalse();
    assertThat(next.profile().ratings().movieIds()).containsExactly(1, 3);
  }

  @Test
  void aStepThatChangesNothingIsNoStep() {
    ProfileHistory history = rate(ProfileHistory.of(Profile.empty()), 1, 3);
    assertThat(rate(history, 1, 3)).isSameAs(history);
  }

  @Test
  void aRemovedRatingComesBackInItsPlace() {
    ProfileHistory history = rate(rate(rate(ProfileHistory.of(Profile.empty()), 1, 1), 2, 2), 3, 3);
    ProfileHistory removed = history.then(CHANGES, history.profile().unrated(2));
    assertThat(removed.undo().profile().ratings().movieIds()).containsExactly(1, 2, 3);
  }

  @Test
  void everyWalkOfStepsCanBeUndoneToTheStart() {
    var random = new Random(5);
    ProfileHistory history = ProfileHistory.of(Profile.empty());
    for (int i = 0; i < 150; i++) {
      int id = random.nextInt(12);
      Profile now = history.profile();
      history =
          switch (random.nextInt(6)) {
            case 0 -> history.then(CHANGES, now.unrated(id));
            case 1 -> history.then(CHANGES, now.watching(id));
            case 2 -> history.then(CHANGES, now.notWatching(id));
            case 3 -> history.then(CHANGES, now.hiding(id));
            case 4 -> history.then(CHANGES, now.withRatings(Ratings.none()));
            default -> history.then(CHANGES, now.rated(id, 0.5 + random.nextInt(10) / 2.0));
          };
    }
    Profile end = history.profile();
    while (history.canUndo()) {
      history = history.undo();
    }
    assertThat(history.profile()).isEqualTo(Profile.empty());
    assertThat(history.stars().earlier()).isEmpty();
    while (history.canRedo()) {
      history = history.redo();
    }
    assertThat(history.profile()).isEqualTo(end);
  }

  @Test
  void onlyTheLastStepsAreKept() {
    ProfileHistory history = ProfileHistory.of(Profile.empty());
    for (int i = 0; i < ProfileHistory.MOST + 10; i++) {
      history = rate(history, i, 4);
    }
    int undone = 0;
    while (history.canUndo()) {
      history = history.undo();
      undone++;
    }
    assertThat(undone).isEqualTo(ProfileHistory.MOST);
    assertThat(history.profile().ratings().size()).isEqualTo(10);
  }
}

package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final Movie MATRIX = new Movie(2571, "Matrix, The (1999)", List.of());

  private final List<ProfileHistory> saved = new ArrayList<>();
  private final CurrentProfile person =
      new CurrentProfile(ProfileHistory.of(Profile.empty()), saved::add);

  @Test
  void aStarIsHandedOnToBeWrittenBeforeAnybodyHearsOfIt() {
    List<Integer> savedWhenHeard = new ArrayList<>();
    person.profileProperty().subscribe(() -> savedWhenHeard.add(saved.size()));
    person.rate(MATRIX, OptionalDouble.of(4.5));
    assertThat(savedWhenHeard).containsExactly(1);
    assertThat(saved.getLast().profile().ratings().stars(2571)).hasValue(4.5);
  }

  @Test
  void theStepsHaveNamesForPeople() {
    person.rate(MATRIX, OptionalDouble.of(1));
    assertThat(person.undoNameProperty().get()).isEqualTo("The Matrix: 1 star");
    person.rate(MATRIX, OptionalDouble.empty());
    assertThat(person.undoNameProperty().get()).isEqualTo("The Matrix: no stars");
    person.undo();
    assertThat(person.redoNameProperty().get()).isEqualTo("The Matrix: no stars");
  }

  @Test
  void theSameStarAgainIsNoStep() {
    person.rate(MATRIX, OptionalDouble.of(3));
    person.rate(MATRIX, OptionalDouble.of(3));
    assertThat(saved).hasSize(1);
  }

  @Test
  void tryingASamplePersonCanBeUndone() {
    person.rate(MATRIX, OptionalDouble.of(3));
    person.become(Ratings.none().with(1, 5));
    assertThat(person.profile().ratings().movieIds()).containsExactly(1);
    person.undo();
    assertThat(person.profile().ratings().movieIds()).containsExactly(2571);
  }

  @Test
  void aMovieThatIsRatedLeavesTheWatchlistAndComesBackInTheSameUndo() {
    person.watch(MATRIX, true);
    person.rate(MATRIX, OptionalDouble.of(4));
    assertThat(person.profile().watchlist()).isEmpty();
    person.undo();
    assertThat(person.profile().watchlist()).containsExactly(2571);
    assertThat(person.profile().ratings().isEmpty()).isTrue();
  }

  @Test
  void nobodyIsAtOnceInterestedAndNot() {
    person.watch(MATRIX, true);
    person.hide(MATRIX, true);
    assertThat(person.profile().watchlist()).isEmpty();
    person.undo();
    assertThat(person.profile().watchlist()).containsExactly(2571);
    assertThat(person.profile().hidden()).isEmpty();
    person.redo();
    person.watch(MATRIX, true);
    assertThat(person.profile().hidden()).isEmpty();
    assertThat(person.profile().watchlist()).containsExactly(2571);
  }

  @Test
  void whatIsNotSeenCanBeTakenBackOneByOne() {
    Movie other = new Movie(1, "Toy Story (1995)", List.of());
    person.notSeen(List.of(MATRIX, other));
    person.notNotSeen(MATRIX);
    assertThat(person.profile().ratings().notSeen()).containsExactly(1);
    person.undo();
    assertThat(person.profile().ratings().notSeen()).containsExactly(2571, 1);
  }
}

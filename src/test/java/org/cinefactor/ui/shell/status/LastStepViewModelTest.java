package org.cinefactor.ui.shell.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.ui.session.CurrentProfile;
import org.junit.jupiter.api.Test;

class LastStepViewModelTest {
  private static final Movie GODFATHER = new Movie(858, "Godfather, The (1972)", List.of());

  private final CurrentProfile person =
      new CurrentProfile(ProfileHistory.of(Profile.empty()), _ -> {});
  private final LastStepViewModel step = new LastStepViewModel(person);

  @Test
  void nothingIsSaidBeforeTheFirstStep() {
    assertThat(step.words().getValue()).isEmpty();
    assertThat(step.undoNameProperty().get()).isEmpty();
    assertThat(step.canRedoProperty().get()).isFalse();
  }

  @Test
  void aStepCanBeTakenBackAndMadeAgain() {
    person.rate(GODFATHER, OptionalDouble.of(5));
    assertThat(step.words().getValue()).isEqualTo("The Godfather: 5 stars");
    step.undo();
    assertThat(person.profile().ratings().isEmpty()).isTrue();
    assertThat(step.words().getValue()).isEqualTo("Undone: The Godfather: 5 stars");
    assertThat(step.undoNameProperty().get()).isEmpty();
    step.redo();
    assertThat(person.profile().ratings().stars(858)).hasValue(5);
    assertThat(step.words().getValue()).isEqualTo("The Godfather: 5 stars");
    assertThat(step.canRedoProperty().get()).isFalse();
  }
}

package org.cinefactor.ui.shelves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Labels;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OwnList;
import org.junit.jupiter.api.Test;

class OwnListsViewModelTest {
  private static final OwnList SEEN = new OwnList.Seen();
  private static final OwnList LIKED = new OwnList.Labelled(Label.LIKED);
  private static final OwnList BEST = new OwnList.Labelled(Label.list("Best"));
  private static final OwnList SLOW = new OwnList.Labelled(Label.tag("slow"));

  private final CurrentProfile person =
      new CurrentProfile(ProfileHistory.of(Profile.empty()), _ -> {});
  private final OwnListsViewModel lists = new OwnListsViewModel(person);

  @Test
  void withoutListsNoneIsShown() {
    assertThat(lists.isAny()).isFalse();
    assertThat(lists.allProperty().get()).isEmpty();
    assertThat(lists.shownProperty().get()).isEmpty();
    assertThat(lists.ids()).isEmpty();
    lists.remove(movie(1));
    assertThat(person.undoNameProperty().get()).isEmpty();
  }

  @Test
  void theFirstListOfAnImportIsShown() {
    bring();
    assertThat(lists.isAny()).isTrue();
    assertThat(lists.allProperty().get()).containsExactly(SEEN, LIKED, BEST, SLOW);
    assertThat(lists.shownProperty().get()).contains(SEEN);
  }

  @Test
  void aListHasItsOwnOrderAndTheOthersShowTheNewestFirst() {
    bring();
    lists.show(BEST);
    assertThat(lists.ids()).containsExactly(3, 1, 2);
    lists.show(LIKED);
    assertThat(lists.ids()).containsExactly(5, 1);
    lists.show(SEEN);
    assertThat(lists.ids()).containsExactly(7, 6);
  }

  @Test
  void aMovieIsTakenOffTheListThatIsShownAndNoOther() {
    bring();
    lists.show(BEST);
    lists.remove(movie(1));
    assertThat(lists.ids()).containsExactly(3, 2);
    assertThat(lists.shownProperty().get()).contains(BEST);
    lists.show(LIKED);
    assertThat(lists.ids()).containsExactly(5, 1);
    person.undo();
    lists.show(BEST);
    assertThat(lists.ids()).containsExactly(3, 1, 2);
  }

  @Test
  void aListWithoutMoviesIsGoneAndTheFirstOneIsShown() {
    bring();
    lists.show(SLOW);
    lists.remove(movie(2));
    assertThat(lists.allProperty().get()).containsExactly(SEEN, LIKED, BEST);
    assertThat(lists.shownProperty().get()).contains(SEEN);
    person.undo();
    assertThat(lists.allProperty().get()).containsExactly(SEEN, LIKED, BEST, SLOW);
    assertThat(lists.shownProperty().get()).contains(SEEN);
    person.undo();
    assertThat(lists.isAny()).isFalse();
    assertThat(lists.shownProperty().get()).isEmpty();
  }

  @Test
  void anotherStepLeavesTheListThatIsShown() {
    bring();
    lists.show(BEST);
    person.watch(movie(9), true);
    assertThat(lists.shownProperty().get()).contains(BEST);
  }

  private void bring() {
    Labels labels =
        Labels.none()
            .with(Label.tag("slow"), ids(2))
            .with(Label.list("Best"), ids(3, 1, 2))
            .with(Label.LIKED, ids(1, 5));
    Profile imported = Profile.empty().withLabels(labels).withSeen(ids(6, 7));
    person.goOn(person.historyProperty().get().then(CHANGES, imported));
  }

  private static SequencedSet<Integer> ids(Integer... ids) {
    return new LinkedHashSet<>(List.of(ids));
  }

  private static Movie movie(int id) {
    return new Movie(id, "Movie " + id + " (2001)", List.of());
  }
}

package org.cinefactor.ui.shelves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Labels;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.session.InSmallSession;
import org.cinefactor.ui.session.OwnList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShelvesViewModelTest extends InSmallSession {
  private static final OwnList BEST = new OwnList.Labelled(Label.list("Best"));
  private static final OwnList SLOW = new OwnList.Labelled(Label.tag("slow"));
  private static final OwnList LIKED = new OwnList.Labelled(Label.LIKED);

  private ShelvesViewModel shelves;

  @BeforeEach
  void open() {
    session.begin();
    shelves =
        new ShelvesViewModel(
            session.person(), session.open(), session.firstPicture(), session.runner());
  }

  @Test
  void theNewestComesFirstAndTheTabsCount() {
    rate(1, 5);
    rate(2, 3);
    shelves.chosenProperty().set(ShelfTab.RATED);
    assertThat(ids()).containsExactly(2, 1);
    assertThat(shelves.title(ShelfTab.RATED).getValue()).isEqualTo("Rated 2");
    assertThat(shelves.title(ShelfTab.WATCHLIST).getValue()).isEqualTo("Watchlist");
  }

  @Test
  void eachTabTakesItsMoviesAwayInItsOwnWords() {
    rate(1, 5);
    session.person().watch(movie(2), true);
    session.person().hide(movie(3), true);
    session.person().notSeen(List.of(movie(4)));
    for (ShelfTab tab :
        List.of(ShelfTab.RATED, ShelfTab.WATCHLIST, ShelfTab.HIDDEN, ShelfTab.NOT_SEEN)) {
      shelves.chosenProperty().set(tab);
      assertThat(shelves.moviesProperty().get()).as(tab.name()).hasSize(1);
      shelves.remove(shelves.moviesProperty().get().getFirst());
      assertThat(shelves.moviesProperty().get()).as(tab.name()).isEmpty();
      assertThat(shelves.nothing().getValue()).isNotEmpty();
    }
    assertThat(session.person().profile()).isEqualTo(Profile.empty());
    assertThat(shelves.removal().getValue()).isEqualTo("Take back “not seen” (Delete)");
    shelves.chosenProperty().set(ShelfTab.ASKED);
    assertThat(shelves.removal().getValue()).isEqualTo("Not seen (Delete)");
  }

  @Test
  void whatTheDataSetLacksIsCountedAndKept() {
    session
        .person()
        .goOn(
            session
                .person()
                .historyProperty()
                .get()
                .then(CHANGES, Profile.empty().watching(1).watching(999).watching(-1)));
    shelves.chosenProperty().set(ShelfTab.WATCHLIST);
    assertThat(ids()).containsExactly(1);
    assertThat(shelves.lacking().getValue())
        .isEqualTo("2 more are not in the open data set; they are kept");
  }

  @Test
  void listsHaveATabOnceAnImportBroughtSome() {
    assertThat(shelves.isThere(ShelfTab.LISTS).getValue()).isFalse();
    bring();
    assertThat(shelves.isThere(ShelfTab.LISTS).getValue()).isTrue();
    assertThat(shelves.title(ShelfTab.LISTS).getValue()).isEqualTo("Lists 4");
    assertThat(shelves.ownLists().allProperty().get())
        .containsExactly(new OwnList.Seen(), LIKED, BEST, SLOW);
  }

  @Test
  void aListKeepsItsOrderAndTheOthersShowTheNewestFirst() {
    bring();
    shelves.show(BEST);
    assertThat(shelves.chosenProperty().get()).isEqualTo(ShelfTab.LISTS);
    assertThat(ids()).containsExactly(3, 1, 2);
    shelves.show(LIKED);
    assertThat(ids()).containsExactly(5, 1);
    shelves.show(new OwnList.Seen());
    assertThat(ids()).containsExactly(6);
  }

  @Test
  void aMovieTakenOffAListComesBackToItsPlace() {
    bring();
    shelves.show(BEST);
    shelves.remove(movie(1));
    assertThat(ids()).containsExactly(3, 2);
    assertThat(session.person().undoNameProperty().get())
        .isEqualTo("Movie 1: removed from the list “Best”");
    session.person().undo();
    assertThat(ids()).containsExactly(3, 1, 2);
  }

  @Test
  void whenTheLastMovieGoesTheNextListIsShownAndAfterTheLastListWhatIsRated() {
    bring();
    shelves.show(SLOW);
    shelves.remove(movie(2));
    assertThat(shelves.ownLists().shownProperty().get()).contains(new OwnList.Seen());
    assertThat(ids()).containsExactly(6);
    session.person().undo();
    session.person().undo();
    assertThat(shelves.chosenProperty().get()).isEqualTo(ShelfTab.RATED);
    assertThat(shelves.isThere(ShelfTab.LISTS).getValue()).isFalse();
  }

  private void bring() {
    Labels labels =
        Labels.none()
            .with(Label.tag("slow"), ids(2))
            .with(Label.list("Best"), ids(3, 1, 2))
            .with(Label.LIKED, ids(1, 5));
    Profile imported = Profile.empty().withLabels(labels).withSeen(ids(6));
    session.person().goOn(session.person().historyProperty().get().then(CHANGES, imported));
  }

  private static SequencedSet<Integer> ids(Integer... ids) {
    return new LinkedHashSet<>(List.of(ids));
  }

  private List<Integer> ids() {
    return shelves.moviesProperty().get().stream().map(Movie::id).toList();
  }

  private void rate(int id, double stars) {
    shelves.rate(movie(id), OptionalDouble.of(stars));
  }
}

package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Genre;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list while somebody rates: movies 1 to 3 are horror, 4 to 6 comedies, and few like both. */
class RecommendationsViewModelTest extends InListSession {
  @Override
  protected void prepare() {
    Settings two = Settings.notebook().withNmf(Settings.notebook().nmf().withComponents(2));
    workspace.preferences().change(p -> p.withSettings(two));
  }

  @BeforeEach
  void open() {
    session.begin();
  }

  @Test
  void eachStarMovesTheListAndWhatIsRatedIsNotOnIt() {
    assertThat(list.stateProperty().get()).isEqualTo(ListState.NOTHING_RATED);
    rate(1, 5);
    assertThat(list.stateProperty().get()).isEqualTo(ListState.FULL);
    assertThat(ids().subList(0, 2)).containsExactlyInAnyOrder(2, 3);
    assertThat(ids()).doesNotContain(1).hasSize(5);
    rate(1, 0.5);
    rate(4, 5);
    assertThat(ids().getFirst()).isIn(5, 6);
    assertThat(ids()).doesNotContain(1, 4);
  }

  @Test
  void withTheLastStarTheListGoes() {
    rate(1, 5);
    list.rate(movie(1), OptionalDouble.empty());
    assertThat(list.placesProperty().get()).isEmpty();
    assertThat(list.stateProperty().get()).isEqualTo(ListState.NOTHING_RATED);
    session.person().undo();
    assertThat(ids()).hasSize(5);
  }

  @Test
  void whatIsHiddenLeavesItAndUndoBringsItBack() {
    rate(1, 5);
    List<Integer> before = ids();
    list.hide(movie(2));
    assertThat(ids()).doesNotContain(2).hasSize(4);
    session.person().undo();
    assertThat(ids()).isEqualTo(before);
  }

  @Test
  void theWatchlistIsTurnedOnAndOffAndChangesNoPlace() {
    rate(1, 5);
    List<Integer> before = ids();
    list.watch(movie(2));
    assertThat(session.person().profile().watchlist()).containsExactly(2);
    assertThat(ids()).isEqualTo(before);
    list.watch(movie(2));
    assertThat(session.person().profile().watchlist()).isEmpty();
  }

  @Test
  void wishesNarrowItAndThatNothingFitsIsSaid() {
    rate(1, 5);
    assertThat(list.genres().getValue()).contains(new Genre("Comedy"), new Genre("Horror"));
    list.optionsProperty().set(ListOptions.none().withGenres(Set.of(new Genre("Comedy"))));
    assertThat(ids()).containsExactlyInAnyOrder(4, 5, 6);
    list.optionsProperty()
        .set(ListOptions.none().withYears(OptionalInt.of(1900), OptionalInt.of(1910)));
    assertThat(ids()).isEmpty();
    assertThat(list.stateProperty().get()).isEqualTo(ListState.NOTHING_FITS);
    list.optionsProperty().set(ListOptions.none());
    assertThat(ids()).hasSize(5);
  }

  @Test
  void fewerThanTenPlacesHaveNoMore() {
    rate(1, 5);
    assertThat(list.canShowMore()).isFalse();
    list.showMore();
    assertThat(ids()).hasSize(5);
  }

  @Test
  void placesAreCountedFromOne() {
    rate(1, 5);
    int second = ids().get(1);
    rate(second, 5);
    List<ListPlace> places = list.placesProperty().get();
    assertThat(places)
        .extracting(ListPlace::rank)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, places.size()).boxed().toList());
  }

  @Test
  void theSamplePersonIsNobodyElseWhereIdsAreOtherMovies() {
    assertThat(list.sample().getValue().isEmpty()).isTrue();
  }

  private List<Integer> ids() {
    return list.placesProperty().get().stream().map(place -> place.movie().id()).toList();
  }

  private void rate(int id, double stars) {
    list.rate(movie(id), OptionalDouble.of(stars));
  }
}

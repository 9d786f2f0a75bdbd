package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.RatedHistory.last;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.catalog.match.SharedIds;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.store.ProfileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stars that stay with their movies while data sets with other ids are opened. */
final class MovedMoviesTest {
  private static final int BY_TITLE = SharedIds.BY_TITLE + 5;
  private static final Movie HEAT = movie(6, "Heat (1995)");
  private static final Movie FOO = movie(54321, "Foo Returns (1998)");
  private static final Movie SAME_FOO = movie(BY_TITLE, "FOO RETURNS (1998)");
  private static final Movie OTHER_FOO = movie(99999, "Foo Returns (1998)");
  private static final Movie ANOTHER = movie(BY_TITLE, "Something Else (1970)");
  private static final Catalog LARGE = new Catalog(List.of(HEAT, FOO, OTHER_FOO));
  private static final Catalog SMALL = new Catalog(List.of(HEAT));
  private static final Catalog OLD = new Catalog(List.of(HEAT, SAME_FOO));

  @TempDir Path folder;

  @Test
  void starsFollowTheirMovieToAnotherDataSetAndBackAlsoWhereTwoHaveItsTitle() {
    ProfileHistory first =
        MovedMovies.titled(
            rated(ProfileHistory.of(Profile.empty()), FOO, 4)
                .then(
                    new StepKind.Rated("Heat", 2),
                    Profile.empty().rated(FOO.id(), 4).rated(HEAT.id(), 2)),
            LARGE);

    ProfileHistory inOld = opened(first, OLD);

    assertThat(inOld.profile().ratings().asMap()).isEqualTo(Map.of(BY_TITLE, 4.0, 6, 2.0));
    assertThat(last(inOld)).isEqualTo(new StepKind.Rated("Heat", 2));
    assertThat(inOld.undo().undo().profile()).isEqualTo(Profile.empty());
    assertThat(inOld.undo().undo().redo().profile().ratings().asMap())
        .isEqualTo(Map.of(BY_TITLE, 4.0));

    ProfileHistory inSmall = opened(inOld, SMALL);
    assertThat(inSmall.profile()).isEqualTo(inOld.profile());
    assertThat(inSmall.kept().movie(BY_TITLE)).contains(SAME_FOO);

    ProfileHistory back = opened(inSmall, LARGE);
    assertThat(back.profile().ratings().asMap()).isEqualTo(first.profile().ratings().asMap());
  }

  @Test
  void aMovieOfTwoThatHaveItsTitleIsNotGuessed() {
    ProfileHistory inOld =
        MovedMovies.titled(rated(ProfileHistory.of(Profile.empty()), SAME_FOO, 4), OLD);
    assertThat(opened(inOld, LARGE).profile()).isEqualTo(inOld.profile());
    var one = new Catalog(List.of(OTHER_FOO));
    assertThat(opened(inOld, one).profile().ratings().asMap()).isEqualTo(Map.of(99999, 4.0));
  }

  /** Versions before this one gave each of two movies with one title an id by its place. */
  @Test
  void aStarOfAMovieThatIsThereTwiceFindsTheOneThatHasTheSharedIdNow() {
    Movie byPlace = movie(SharedIds.BY_PLACE + 7, "Foo Returns (1998)");
    Movie second = movie(SharedIds.BY_PLACE + 8, "Foo Returns (1998)");
    ProfileHistory before =
        MovedMovies.titled(
            rated(ProfileHistory.of(Profile.empty()), byPlace, 4),
            new Catalog(List.of(byPlace, second)));
    for (Movie first : List.of(FOO, SAME_FOO)) {
      ProfileHistory now = opened(before, new Catalog(List.of(second, first)));
      assertThat(now.profile().ratings().asMap()).isEqualTo(Map.of(first.id(), 4.0));
    }
    assertThat(opened(before, SMALL).profile()).isEqualTo(before.profile());
    ProfileHistory ofSecond =
        MovedMovies.titled(
            rated(ProfileHistory.of(Profile.empty()), second, 4),
            new Catalog(List.of(FOO, second)));
    assertThat(opened(ofSecond, new Catalog(List.of(FOO, second)))).isSameAs(ofSecond);
    assertThat(opened(ofSecond, new Catalog(List.of(FOO))).profile().ratings().asMap())
        .isEqualTo(Map.of(FOO.id(), 4.0));
  }

  @Test
  void anIdOfMovieLensStaysWhatItIsInMovieLens() {
    ProfileHistory first =
        MovedMovies.titled(rated(ProfileHistory.of(Profile.empty()), FOO, 4), LARGE);
    var edition = new Catalog(List.of(OTHER_FOO));
    assertThat(opened(first, edition)).isSameAs(first);
  }

  @Test
  void anotherMovieUnderTheSameIdNeverGetsTheStars() {
    ProfileHistory first =
        MovedMovies.titled(rated(ProfileHistory.of(Profile.empty()), SAME_FOO, 4), OLD);
    var clash = new Catalog(List.of(ANOTHER));

    ProfileHistory there = opened(first, clash);

    assertThat(there.profile().ratings().stars(BY_TITLE)).isEmpty();
    assertThat(there.profile().ratings().asMap()).isEqualTo(Map.of(-1, 4.0));
    assertThat(there.unmatched().movie(-1).orElseThrow().titleAndYear())
        .isEqualTo("FOO RETURNS (1998)");
    var matcher = new MovieMatcher(OLD, ExternalIds.none());
    assertThat(UnmatchedSearch.apply(there, matcher, "old").profile().ratings().asMap())
        .isEqualTo(Map.of(BY_TITLE, 4.0));
  }

  @Test
  void listsDatesAndLabelsGoAlongAndTitlesAreThereAtTheNextStart() throws Exception {
    Path file = folder.resolve("p.db");
    try (ProfileStore store = ProfileStore.open(file)) {
      Profile said = Profile.empty().rated(FOO.id(), 3).watching(HEAT.id());
      said =
          said.withLabels(
              said.labels().with(Label.list("Best"), new LinkedHashSet<>(List.of(FOO.id()))));
      store.save(MovedMovies.titled(ProfileHistory.of(Profile.empty()).then(CHANGES, said), LARGE));
    }
    try (ProfileStore store = ProfileStore.open(file)) {
      ProfileHistory moved = opened(store.history(), OLD, Map.of(FOO.id(), 1_000_000L));
      store.save(moved);
      assertThat(store.history().ratedAt().get(BY_TITLE).getEpochSecond()).isEqualTo(1_000_000L);
    }
    try (ProfileStore store = ProfileStore.open(file)) {
      Profile profile = store.history().profile();
      assertThat(profile.ratings().asMap()).isEqualTo(Map.of(BY_TITLE, 3.0));
      assertThat(profile.watchlist()).containsExactly(6);
      assertThat(profile.labels().of(Label.list("Best"))).containsExactly(BY_TITLE);
      assertThat(store.history().kept().asMap().values())
          .containsExactlyInAnyOrder(HEAT, FOO, SAME_FOO);
      assertThat(store.history().undo().profile().movies()).isEmpty();
    }
  }

  private static ProfileHistory rated(ProfileHistory history, Movie movie, double stars) {
    return history.then(CHANGES, history.profile().rated(movie.id(), stars));
  }

  private static ProfileHistory opened(ProfileHistory history, Catalog catalog) {
    return opened(history, catalog, Map.of());
  }

  private static ProfileHistory opened(
      ProfileHistory history, Catalog catalog, Map<Integer, Long> ratedAt) {
    var matcher = new MovieMatcher(catalog, ExternalIds.none());
    return MovedMovies.titled(new MovedMovies(history, catalog).moved(matcher, ratedAt), catalog);
  }

  private static Movie movie(int id, String title) {
    return new Movie(id, title, List.of(new Genre("Drama"), new Genre("Sci-Fi")));
  }
}

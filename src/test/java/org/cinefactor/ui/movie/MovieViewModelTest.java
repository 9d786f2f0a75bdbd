package org.cinefactor.ui.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.StarCounts;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Labels;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.session.InSmallSession;
import org.cinefactor.ui.session.OwnList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovieViewModelTest extends InSmallSession {
  private MovieViewModel page;

  @Override
  protected void prepare() throws IOException {
    Files.writeString(
        folder.resolve("data/movielens-small-2016/links.csv"),
        "movieId,imdbId,tmdbId\n1,0114709,862\n2,0113497,\n");
  }

  @BeforeEach
  void open() {
    session.begin();
    page =
        new MovieViewModel(
            session.person(), session.open(), session.predictions(), session.runner());
  }

  private void show(int id) {
    page.movieProperty().set(Optional.of(movie(id)));
  }

  /** The page of a rated movie once showed why the movie before was recommended. */
  @Test
  void whoFollowsTheUnratedMovieHearsOfItAlsoAfterMemoryWasTidied() {
    show(3);
    var heard = new ArrayList<Optional<Integer>>();
    page.unrated().subscribe(movie -> heard.add(movie.map(Movie::id)));
    System.gc();
    page.rate(OptionalDouble.of(4));
    assertThat(heard).containsExactly(Optional.of(3), Optional.empty());
  }

  @Test
  void everybodysStarsAreCounted() {
    show(1);
    StarCounts stars = page.countsProperty().get().orElseThrow();
    assertThat(stars.total()).isEqualTo(6);
    assertThat(stars.count(StarCounts.step(4.5))).isEqualTo(3);
    assertThat(stars.count(StarCounts.step(1.5))).isEqualTo(3);
    assertThat(stars.mean()).isEqualTo(3);
    assertThat(stars.shareBelow(4)).isEqualTo(0.5);
  }

  @Test
  void starsHaveTheDayOnWhichTheyWereGivenHereOrElsewhere() {
    long elsewhere = Instant.parse("2020-02-20T12:00:00Z").getEpochSecond();
    Profile rated = Profile.empty().rated(2, 4);
    SequencedMap<Integer, Long> dates = new LinkedHashMap<>(Map.of(2, elsewhere));
    session
        .person()
        .goOn(session.person().historyProperty().get().then(CHANGES, rated.withDates(dates)));
    show(2);
    assertThat(page.starsGiven()).isEqualTo("4 stars on 20 February 2020");
    page.rate(OptionalDouble.of(3));
    assertThat(page.starsGiven()).isEqualTo("3 stars today · 4 stars on 20 February 2020");
    page.rate(OptionalDouble.of(2));
    assertThat(page.starsGiven()).isEqualTo("2 stars today · 4 stars on 20 February 2020");
    page.rate(OptionalDouble.empty());
    assertThat(page.starsGiven())
        .isEqualTo("no stars now · 2 stars today · 4 stars on 20 February 2020");
    session.person().undo();
    session.person().undo();
    session.person().undo();
    assertThat(page.starsGiven()).isEqualTo("4 stars on 20 February 2020");
    show(3);
    assertThat(page.starsGiven()).isEqualTo("not rated yet");
  }

  @Test
  void itLeadsToTheSitesThatKnowTheMovie() {
    show(1);
    assertThat(page.sites())
        .extracting(MovieSite::address)
        .containsExactly(
            "https://www.imdb.com/title/tt0114709/",
            "https://www.themoviedb.org/movie/862",
            "https://letterboxd.com/tmdb/862/");
    show(2);
    assertThat(page.sites())
        .extracting(MovieSite::address)
        .containsExactly(
            "https://www.imdb.com/title/tt0113497/", "https://letterboxd.com/imdb/tt0113497/");
    show(3);
    assertThat(page.sites()).isEmpty();
  }

  @Test
  void watchlistAndNotInterestedAreTurnedOnAndOff() {
    show(3);
    page.watch();
    assertThat(page.watched()).isTrue();
    page.watch();
    assertThat(session.person().profile().watchlist()).isEmpty();
    page.hide();
    assertThat(page.hidden()).isTrue();
    page.hide();
    assertThat(session.person().profile().hidden()).isEmpty();
  }

  @Test
  void listsAndTagsOfTheMovieAreTakenAwayOneByOneAndComeBack() {
    OwnList liked = new OwnList.Labelled(Label.LIKED);
    OwnList best = new OwnList.Labelled(Label.list("Best"));
    var ids = new LinkedHashSet<>(List.of(3, 1));
    Labels labels = Labels.none().with(Label.list("Best"), ids).with(Label.LIKED, ids);
    Profile imported = Profile.empty().withLabels(labels).withSeen(ids);
    session.person().goOn(session.person().historyProperty().get().then(CHANGES, imported));
    show(3);
    assertThat(page.ownLists()).containsExactly(new OwnList.Seen(), liked, best);
    page.remove(liked);
    page.remove(new OwnList.Seen());
    assertThat(page.ownLists()).containsExactly(best);
    assertThat(session.person().profile().seen()).containsExactly(1);
    session.person().undo();
    session.person().undo();
    assertThat(session.person().profile()).isEqualTo(imported);
    show(2);
    assertThat(page.ownLists()).isEmpty();
  }
}

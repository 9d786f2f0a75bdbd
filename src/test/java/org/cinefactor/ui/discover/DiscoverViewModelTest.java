package org.cinefactor.ui.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.InSmallSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscoverViewModelTest extends InSmallSession {
  private DiscoverViewModel search;

  @BeforeEach
  void open() {
    search = new DiscoverViewModel(session.person(), session.open(), session.runner());
  }

  @Test
  void whatIsTypedIsFoundAndClearedAgain() {
    session.begin();
    assertThat(search.prompt().getValue()).isEqualTo("Search 6 movies");
    assertThat(Texts.of(DiscoverViewModel.class).format("prompt.count", 1))
        .isEqualTo("Search 1 movie");
    assertThat(search.stateProperty().get()).isEqualTo(SearchState.NOTHING_TYPED);
    search.queryProperty().set(" movie 4 ");
    assertThat(search.stateProperty().get()).isEqualTo(SearchState.FOUND);
    assertThat(search.hitsProperty().get().getFirst().id()).isEqualTo(4);
    search.queryProperty().set("");
    assertThat(search.hitsProperty().get()).isEmpty();
    assertThat(search.stateProperty().get()).isEqualTo(SearchState.NOTHING_TYPED);
  }

  @Test
  void operatorsWithoutWordsAreForLookingAround() {
    session.begin();
    search.queryProperty().set("genre:horror sort:best ");
    assertThat(search.stateProperty().get()).isEqualTo(SearchState.BROWSED);
    assertThat(search.hitsProperty().get()).hasSize(3);
    search.queryProperty().set("genre:horror movie");
    assertThat(search.stateProperty().get()).isEqualTo(SearchState.FOUND);
  }

  @Test
  void decadesWithoutMoviesAreNotOffered() {
    assertThat(search.decades().getValue()).isEmpty();
    session.begin();
    assertThat(search.decades().getValue()).containsExactly(2000);
  }

  @Test
  void allOfManyHitsAreThereOnceSomebodyGoesOn() throws IOException {
    Path movies = folder.resolve("data/movielens-small-2016/movies.csv");
    for (int id = 7; id <= 206; id++) {
      Files.writeString(movies, id + ",Movie " + id + " (1999),Drama\n", StandardOpenOption.APPEND);
    }
    session.begin();
    search.queryProperty().set("movie");
    var first = search.hitsProperty().get();
    search.findAll();
    assertThat(first).hasSize(60);
    assertThat(search.countProperty().get()).isEqualTo("206 movies");
    assertThat(search.hitsProperty().get()).hasSize(206).startsWith(first.toArray(Movie[]::new));
    search.queryProperty().set("movie year:1999");
    assertThat(search.hitsProperty().get()).hasSize(60);
  }

  @Test
  void aTitleThatIsNotThereIsSaid() {
    session.begin();
    search.queryProperty().set("zzzzzz");
    assertThat(search.stateProperty().get()).isEqualTo(SearchState.NOTHING_FOUND);
  }

  @Test
  void whatIsTypedTooEarlyIsFoundOnceTheTitlesAreReady() {
    search.queryProperty().set("movie 2");
    assertThat(search.stateProperty().get()).isEqualTo(SearchState.PREPARING);
    session.begin();
    assertThat(search.stateProperty().get()).isEqualTo(SearchState.FOUND);
    assertThat(search.hitsProperty().get().getFirst().id()).isEqualTo(2);
  }

  @Test
  void withoutADataSetItSaysSoInsteadOfPreparing() throws IOException {
    Files.delete(folder.resolve("data/movielens-small-2016/ratings.csv"));
    search.queryProperty().set("movie 2");
    session.begin();
    assertThat(search.stateProperty().get()).isEqualTo(SearchState.NO_DATA);
    assertThat(search.prompt().getValue()).isEqualTo("Search movies");
    assertThat(search.noGenres()).isEqualTo("No data set is open");
    assertThat(search.noDecades()).isEqualTo("No data set is open");
  }

  @Test
  void aDataSetWithoutGenresAndYearsIsSaid() throws IOException {
    Path movies = folder.resolve("data/movielens-small-2016/movies.csv");
    Files.writeString(movies, "movieId,title,genres\n1,A,\n2,B,\n3,C,\n4,D,\n5,E,\n6,F,\n");
    session.begin();
    assertThat(search.genres().getValue()).isEmpty();
    assertThat(search.noGenres()).isEqualTo("This data set names no genres");
    assertThat(search.decades().getValue()).isEmpty();
    assertThat(search.noDecades()).isEqualTo("This data set names no years");
  }

  @Test
  void aHitIsRatedAndPutOnTheWatchlistAndTakenOff() {
    session.begin();
    search.queryProperty().set("movie 3");
    var movie = search.hitsProperty().get().getFirst();
    search.watch(movie);
    assertThat(search.profile().getValue().watchlist()).contains(movie.id());
    search.watch(movie);
    assertThat(search.profile().getValue().watchlist()).doesNotContain(movie.id());
    search.rate(movie, OptionalDouble.of(4.5));
    assertThat(search.profile().getValue().ratings().stars(movie.id())).hasValue(4.5);
  }

  @Test
  void whatIsSaidOfAHitCanBeTakenBack() {
    session.begin();
    search.queryProperty().set("movie 3");
    var movie = search.hitsProperty().get().getFirst();
    search.notSeen(movie);
    search.hide(movie);
    assertThat(search.profile().getValue().ratings().notSeen()).containsExactly(movie.id());
    assertThat(search.profile().getValue().hidden()).containsExactly(movie.id());
    search.notSeen(movie);
    search.hide(movie);
    assertThat(search.profile().getValue()).isEqualTo(Profile.empty());
  }
}

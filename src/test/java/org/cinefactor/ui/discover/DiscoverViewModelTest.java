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

  /** MovieLens 100K, with ids of its own, has eighteen movies twice. */
  @Test
  void aMovieThatTheDataSetHasTwiceIsFoundOnce() throws IOException {
    Path twice = Files.createDirectory(folder.resolve("twice"));
    Files.writeString(
        twice.resolve("movies.dat"),
        "5::Old Film (1999)::Drama\n6::Old Film (1999)::Drama\n7::Old Film (1998)::Drama\n");
    Files.writeString(
        twice.resolve("ratings.dat"), "1::5::4::1\n1::6::3::1\n2::6::5::1\n2::7::2::1\n");
    session.begin();
    session.open().open(twice);
    search.queryProperty().set("old film");
    assertThat(search.countProperty().get()).isEqualTo("2 movies");
    Movie found = with("1999");
    assertThat(
            session
                .open()
                .dataProperty()
                .get()
                .orElseThrow()
                .ratings()
                .ratingsOfMovieId(found.id()))
        .isEqualTo(2);

    Movie other =
        session.open().dataProperty().get().orElseThrow().catalog().movies().stream()
            .filter(movie -> movie.title().equals(found.title()) && movie.id() != found.id())
            .findFirst()
            .orElseThrow();
    session.person().rate(other, OptionalDouble.of(4));
    search.queryProperty().set("sort:most");
    assertThat(search.hitsProperty().get()).contains(other).doesNotContain(found).hasSize(2);
  }

  private Movie with(String year) {
    return search.hitsProperty().get().stream()
        .filter(movie -> movie.title().contains(year))
        .findFirst()
        .orElseThrow();
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

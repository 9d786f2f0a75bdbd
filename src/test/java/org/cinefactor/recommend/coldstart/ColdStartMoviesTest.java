package org.cinefactor.recommend.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.SmallWorld;
import org.junit.jupiter.api.Test;

class ColdStartMoviesTest {
  private final ColdStartMovies first = movies(ElicitationGains.none());

  private static ColdStartMovies movies(ElicitationGains gains) {
    return ColdStartMovies.of(SmallWorld.stars(), SmallWorld.ids(), SmallWorld.catalog(), gains);
  }

  private static int id(int movie) {
    return SmallWorld.ids()[movie];
  }

  @Test
  void asksAboutEveryMovieOnce() {
    assertThat(first.ask(Ratings.none(), List.of(), 100))
        .hasSize(SmallWorld.MOVIES)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsNotAnsweredStaysInItsPlace() {
    List<Movie> ten = first.ask(Ratings.none(), List.of(), 10);
    Ratings told = Ratings.none().with(ten.get(3).id(), 4);
    List<Movie> next = first.ask(told, ten, 10);
    assertThat(next.subList(0, 3)).isEqualTo(ten.subList(0, 3));
    assertThat(next.subList(3, 9)).isEqualTo(ten.subList(4, 10));
    assertThat(next).hasSize(10).doesNotContain(ten.get(3));
  }

  @Test
  void whatIsNotSeenIsAnsweredToo() {
    List<Movie> ten = first.ask(Ratings.none(), List.of(), 10);
    Ratings told = Ratings.none().withNotSeen(List.of(ten.getFirst().id()));
    assertThat(first.ask(told, ten, 10)).doesNotContain(ten.getFirst());
  }

  @Test
  void theAnswersDecideWhatIsAskedNext() {
    Ratings likesEveryFourth = Ratings.none().with(id(0), 5).with(id(4), 5).with(id(8), 5);
    Ratings likesOthers = Ratings.none().with(id(1), 5).with(id(5), 5).with(id(9), 5);
    assertThat(first.ask(likesEveryFourth, List.of(), 10))
        .isNotEqualTo(first.ask(likesOthers, List.of(), 10));
  }

  @Test
  void theStarsDoNot() {
    Ratings likes = Ratings.none().with(id(0), 5).with(id(4), 5);
    Ratings dislikes = Ratings.none().with(id(0), 1).with(id(4), 1);
    assertThat(first.ask(likes, List.of(), 10)).isEqualTo(first.ask(dislikes, List.of(), 10));
  }

  @Test
  void answersThatAreWorthMoreAreAskedForFirst() {
    Movie last = first.first(SmallWorld.MOVIES).getLast();
    ColdStartMovies learned = movies(new ElicitationGains(Map.of(last.id(), 1000.0)));
    assertThat(learned.first(1)).containsExactly(last);
    Ratings told = Ratings.none().with(learned.first(2).getLast().id(), 4);
    assertThat(learned.ask(told, List.of(), 1)).containsExactly(last);
  }

  @Test
  void aWorthOfNothingChangesNothing() {
    Map<Integer, Double> zero = new HashMap<>();
    first.first(SmallWorld.MOVIES).forEach(movie -> zero.put(movie.id(), 0.0));
    ColdStartMovies same = movies(new ElicitationGains(zero));
    Ratings told = Ratings.none().with(id(1), 4).with(id(6), 2);
    assertThat(same.first(SmallWorld.MOVIES)).isEqualTo(first.first(SmallWorld.MOVIES));
    assertThat(same.ask(told, List.of(), 10)).isEqualTo(first.ask(told, List.of(), 10));
  }

  @Test
  void aListThatWasChosenBeforeGoesOnInItsOrder() {
    List<Movie> chosen = first.first(8);
    ColdStartMovies kept = ColdStartMovies.inOrder(chosen);
    Ratings told = Ratings.none().with(chosen.getFirst().id(), 5);
    assertThat(kept.ask(told, List.of(), 3)).isEqualTo(chosen.subList(1, 4));
  }
}

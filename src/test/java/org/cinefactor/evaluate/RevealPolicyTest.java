package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.recommend.coldstart.ElicitationGains;
import org.cinefactor.workspace.start.ColdStartFile;
import org.cinefactor.workspace.store.InstallLayout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RevealPolicyTest {
  private static final int ASKED_IN_SIX_SCREENS = 60;

  private static Fold fold;
  private static Recommender popular;

  @BeforeAll
  static void split() throws Exception {
    fold = Fold.of(ShippedData.read(), 0, Progress.NONE);
    popular = new MostPopular(fold.training().ratings(), fold.training().catalog());
  }

  @Test
  void whoeverIsAskedRatesWhatTheyKnowAndHasNotSeenTheRest() {
    UnaryOperator<Ratings> asked = new RevealPolicy.Asked(10).in(fold, popular, Progress.NONE);
    for (TestPerson person : fold.people().subList(0, 40)) {
      Ratings said = asked.apply(person.ratings());

      assertThat(said.size()).isEqualTo(Math.min(10, person.ratings().size()));
      assertThat(person.ratings().asMap()).containsAllEntriesOf(said.asMap());
      assertThat(said.notSeen())
          .hasSizeLessThanOrEqualTo(80)
          .doesNotContainAnyElementsOf(person.ratings().movieIds());
    }
  }

  @Test
  void whoeverTellsDislikesTellsAllOfThemAndNothingElse() {
    RevealPolicy dislikes = new RevealPolicy.Dislikes();

    for (TestPerson person : fold.people()) {
      Ratings said = dislikes.in(fold, popular, Progress.NONE).apply(person.ratings());

      assertThat(said.asMap().values()).allMatch(stars -> stars <= 2.5);
      assertThat(person.ratings().asMap()).containsAllEntriesOf(said.asMap());
      assertThat(person.ratings().asMap().values().stream().filter(stars -> stars <= 2.5))
          .hasSize(said.size());
      assertThat(dislikes.asks(person)).isEqualTo(!said.isEmpty());
    }
  }

  @Test
  void whoeverKnowsOneMovieInFourIsDoneWithinSixScreens() {
    doneWithinSixScreens(fold.training().coldStartMovies(ElicitationGains.none()));
  }

  @Test
  void alsoByTheWorthsOfTheAnswersThatComeAlong() throws Exception {
    ElicitationGains gains =
        ColdStartFile.gains(InstallLayout.ofThisProgram().coldStart(), ShippedData.read());
    assertThat(gains.byMovie()).hasSizeGreaterThan(500);
    doneWithinSixScreens(fold.training().coldStartMovies(gains));
  }

  /** Somebody who knows one in four of the hundred movies that are asked about first. */
  private static void doneWithinSixScreens(ColdStartMovies first) {
    List<Integer> hundred = first.first(100).stream().map(Movie::id).toList();
    var asked = new RevealPolicy.Asked(10);
    int people = 0;
    for (TestPerson person : fold.people()) {
      long known = hundred.stream().filter(person.ratings()::contains).count();
      if (known >= 25) {
        Ratings told = asked.answers(first, person.ratings());
        assertThat(told.size() + told.notSeen().size()).isLessThanOrEqualTo(ASKED_IN_SIX_SCREENS);
        people++;
      }
    }
    assertThat(people).isGreaterThan(20);
  }
}

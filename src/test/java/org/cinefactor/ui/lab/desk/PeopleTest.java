package org.cinefactor.ui.lab.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.lab.Person;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.ui.session.CurrentProfile;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final Movie ALIEN = new Movie(7, "Alien (1979)", List.of());
  private static final Movie HEAT = new Movie(8, "Heat (1995)", List.of());

  private final CurrentProfile me = new CurrentProfile(ProfileHistory.of(Profile.empty()), _ -> {});
  private final People people = new People(me);

  private static Whose guest(String name) {
    return new Whose.Guest(Person.who(name, Ratings.none().with(1, 5)));
  }

  private void rate(Movie movie) {
    me.rate(movie, OptionalDouble.of(4));
  }

  private Whose mine() {
    return people.allProperty().get().getFirst();
  }

  @Test
  void aGuestWithTheViewersNameIsNeverReplacedByTheViewersRatings() {
    Whose guest = guest(mine().person().name());
    people.choose(guest);
    rate(ALIEN);
    assertThat(people.chosenProperty().get()).isEqualTo(guest);
    assertThat(people.allProperty().get()).contains(guest);
  }

  @Test
  void aGuestWithTheViewersNameAndRatingsIsStillAGuest() {
    rate(ALIEN);
    var twin = new Whose.Guest(mine().person());
    people.choose(twin);
    rate(HEAT);
    assertThat(people.chosenProperty().get()).isEqualTo(twin);
  }

  @Test
  void theViewersListFollowsTheirStars() {
    people.choose(mine());
    rate(ALIEN);
    assertThat(people.chosenProperty().get()).isEqualTo(mine());
    assertThat(mine().person().ratings().movieIds()).containsExactly(7);
  }

  @Test
  void theFirstTypicalPersonTakesThePlaceOfTheSample() {
    people.add(List.of(guest("Horror fan").person(), guest("Comedy fan").person()));
    assertThat(people.chosenProperty().get()).isEqualTo(guest("Horror fan"));
    assertThat(people.allProperty().get()).hasSize(3);
  }

  @Test
  void aVisitorStaysWhenTypicalPeopleCome() {
    people.choose(guest("Pupil"));
    people.add(List.of(guest("Horror fan").person()));
    assertThat(people.chosenProperty().get()).isEqualTo(guest("Pupil"));
  }
}

package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the language is that of the whole process")
class StepTextTest {
  private static final Movie SOLO = new Movie(1, "Solo: A Star Wars Story (2018)", List.of());

  private final CurrentProfile person =
      new CurrentProfile(ProfileHistory.of(Profile.empty()), _ -> {});

  @AfterEach
  void speakAsBefore() {
    Language.SYSTEM.use();
  }

  /** The name of the last step at the next start, in German. */
  private String later() {
    Language.GERMAN.use();
    var next = new CurrentProfile(person.historyProperty().get(), _ -> {});
    Language.ENGLISH.use();
    return next.undoNameProperty().get();
  }

  @Test
  void aStepIsSaidInTheLanguageOfNow() {
    Language.ENGLISH.use();
    person.watch(SOLO, true);
    assertThat(later()).isEqualTo("Solo: A Star Wars Story: auf die Merkliste gesetzt");
    person.rate(SOLO, OptionalDouble.of(4.5));
    assertThat(person.undoNameProperty().get()).isEqualTo("Solo: A Star Wars Story: 4.5 stars");
    assertThat(later()).isEqualTo("Solo: A Star Wars Story: 4,5 Sterne");
    person.rate(SOLO, OptionalDouble.empty());
    assertThat(later()).isEqualTo("Solo: A Star Wars Story: keine Sterne");
    person.notSeen(List.of(SOLO));
    assertThat(later()).isEqualTo("Solo: A Star Wars Story: nicht gesehen");
    person.notNotSeen(SOLO);
    assertThat(later()).isEqualTo("Solo: A Star Wars Story: „nicht gesehen“ zurückgenommen");
    person.notSeen(List.of(SOLO, new Movie(2, "Alien (1979)", List.of())));
    assertThat(later()).isEqualTo("2 Filme: nicht gesehen");
    person.hide(SOLO, true);
    assertThat(later()).isEqualTo("Solo: A Star Wars Story: kein Interesse");
  }

  @Test
  void soIsOneThatHasTheProgramsWordsInIt() {
    Language.ENGLISH.use();
    Label best = new Label(Label.Kind.LIST, "Best");
    step(
        "import",
        Profile.empty()
            .withLabels(
                Profile.empty()
                    .labels()
                    .with(best, new LinkedHashSet<>(List.of(1)))
                    .with(new Label(Label.Kind.LIKED, ""), new LinkedHashSet<>(List.of(1)))));
    person.remove(SOLO, new OwnList.Labelled(best));
    assertThat(later()).isEqualTo("Solo: A Star Wars Story: entfernt aus der Liste „Best“");
    person.remove(SOLO, new OwnList.Labelled(new Label(Label.Kind.LIKED, "")));
    assertThat(later()).isEqualTo("Solo: A Star Wars Story: entfernt aus „Gefällt mir“");
  }

  @Test
  void soAreImportsRestoresAndTheSamplePerson() {
    Language.ENGLISH.use();
    person.become(StepText.sample(), Ratings.none().with(1, 5));
    assertThat(later()).isEqualTo("Beispielperson");
    step(StepText.imported("a: 5 stars.csv"), Profile.empty().rated(1, 3).rated(2, 4));
    assertThat(later()).isEqualTo("Import von a: 5 stars.csv");
    step("restored the backup of 2026-11-30", Profile.empty());
    assertThat(later()).isEqualTo("Sicherung vom 2026-11-30 wiederhergestellt");
    step("found 1 movie in ml-latest", Profile.empty().rated(2, 3));
    assertThat(later()).isEqualTo("1 Film gefunden in ml-latest");
    step("changes", Profile.empty().rated(3, 3));
    assertThat(later()).isEqualTo("Änderungen");
    step("found 2 movies in ml-latest", Profile.empty().rated(1, 3));
    assertThat(later()).isEqualTo("2 Filme gefunden in ml-latest");
  }

  @Test
  void wordsOfNoLanguageStayAsTheyAre() {
    Language.ENGLISH.use();
    step("rated 2571 4.5", Profile.empty().rated(2571, 4.5));
    assertThat(later()).isEqualTo("rated 2571 4.5");
  }

  private void step(String name, Profile after) {
    person.goOn(person.historyProperty().get().then(name, after));
  }
}

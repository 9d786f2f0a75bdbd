package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.StepKind.Mark;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        StepKind.Plain.CHANGES,
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
    person.become(Ratings.none().with(1, 5));
    assertThat(later()).isEqualTo("Beispielperson");
    step(new StepKind.Imported("a: 5 stars.csv"), Profile.empty().rated(1, 3).rated(2, 4));
    assertThat(later()).isEqualTo("Import von a: 5 stars.csv");
    step(new StepKind.Restored(LocalDate.of(2026, 11, 30)), Profile.empty());
    assertThat(person.undoNameProperty().get())
        .isEqualTo("Restored the backup of 30 November 2026");
    assertThat(later()).isEqualTo("Sicherung vom 30. November 2026 wiederhergestellt");
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyKindHasItsWordsInBothLanguages(StepKind kind, String english, String german) {
    step(kind, Profile.empty().rated(1, 3));
    Language.ENGLISH.use();
    assertThat(StepText.of(kind)).isEqualTo(english);
    assertThat(StepText.of(kind.undone())).isEqualTo("Undone: " + english);
    assertThat(later()).isEqualTo(german);
    Language.GERMAN.use();
    assertThat(StepText.of(kind.undone())).isEqualTo("Rückgängig gemacht: " + german);
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of(new StepKind.Rated("{0}''s", 1), "{0}''s: 1 star", "{0}''s: 1 Stern"),
        marked(Mark.UNRATED, "no stars", "keine Sterne"),
        marked(Mark.NOT_SEEN, "not seen", "nicht gesehen"),
        marked(Mark.NOT_SEEN_TAKEN_BACK, "“not seen” taken back", "„nicht gesehen“ zurückgenommen"),
        marked(Mark.SEEN_TAKEN_BACK, "“seen” taken back", "„gesehen“ zurückgenommen"),
        marked(Mark.ON_WATCHLIST, "added to watchlist", "auf die Merkliste gesetzt"),
        marked(Mark.OFF_WATCHLIST, "removed from watchlist", "von der Merkliste genommen"),
        marked(Mark.NOT_INTERESTED, "not interested", "kein Interesse"),
        marked(Mark.RECOMMENDED_AGAIN, "back in recommendations", "wieder in den Empfehlungen"),
        Arguments.of(
            new StepKind.NotSeen(1234), "1,234 movies: not seen", "1.234 Filme: nicht gesehen"),
        removed(Label.LIKED, "“Liked”", "„Gefällt mir“"),
        removed(Label.REWATCHED, "“Seen again”", "„Noch einmal gesehen“"),
        removed(Label.list("Best"), "the list “Best”", "der Liste „Best“"),
        removed(Label.tag("space"), "the tag “space”", "dem Schlagwort „space“"),
        Arguments.of(new StepKind.Imported("a.csv"), "Import of a.csv", "Import von a.csv"),
        Arguments.of(
            new StepKind.Found(1, "ml-32m"),
            "1 movie found in ml-32m",
            "1 Film gefunden in ml-32m"),
        Arguments.of(
            new StepKind.Found(2, "ml-32m"),
            "2 movies found in ml-32m",
            "2 Filme gefunden in ml-32m"),
        Arguments.of(
            new StepKind.Restored(LocalDate.of(2026, 3, 2)),
            "Restored the backup of 2 March 2026",
            "Sicherung vom 2. März 2026 wiederhergestellt"),
        Arguments.of(StepKind.Plain.SAMPLE_PERSON, "Sample person", "Beispielperson"),
        Arguments.of(
            StepKind.Plain.OTHER_FILE, "Found in the other file", "In der anderen Datei gefunden"),
        Arguments.of(StepKind.Plain.CHANGES, "Changes", "Änderungen"),
        Arguments.of(new StepKind.Sentence("rated 2571 4.5"), "rated 2571 4.5", "rated 2571 4.5"));
  }

  private static Arguments marked(Mark mark, String english, String german) {
    return Arguments.of(
        new StepKind.Marked(mark, SOLO.name()),
        SOLO.name() + ": " + english,
        SOLO.name() + ": " + german);
  }

  private static Arguments removed(Label label, String english, String german) {
    return Arguments.of(
        new StepKind.Removed(SOLO.name(), label),
        SOLO.name() + ": removed from " + english,
        SOLO.name() + ": entfernt aus " + german);
  }

  private void step(StepKind kind, Profile after) {
    person.goOn(person.historyProperty().get().then(kind, after));
  }

  /** A row that a version before kept, in the language of that day. */
  @Test
  void aSentenceThatWasKeptIsSaidInTheLanguageOfNow(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("profile.db");
    try (var store = ProfileStore.open(file)) {
      store.save(store.history().then(StepKind.Plain.CHANGES, Profile.empty().rated(1, 4.5)));
    }
    assertThat(german(file, "Heat: 4.5 stars")).isEqualTo("Heat: 4,5 Sterne");
    assertThat(german(file, "Heat: added to watchlist"))
        .isEqualTo("Heat: auf die Merkliste gesetzt");
    assertThat(german(file, "restored the backup of 2026-11-30"))
        .isEqualTo("Sicherung vom 30. November 2026 wiederhergestellt");
    assertThat(german(file, "undid: Import of a.csv"))
        .isEqualTo("Rückgängig gemacht: Import von a.csv");
  }

  private static String german(Path file, String kept) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.prepareStatement("UPDATE step SET name = ?")) {
      statement.setString(1, kept);
      statement.executeUpdate();
    }
    Language.GERMAN.use();
    try (var store = ProfileStore.open(file)) {
      return new CurrentProfile(store.history(), _ -> {}).undoNameProperty().get();
    }
  }
}

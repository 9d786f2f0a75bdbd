package org.cinefactor.profile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Mark.NOT_INTERESTED;
import static org.cinefactor.profile.StepKind.Mark.NOT_SEEN;
import static org.cinefactor.profile.StepKind.Mark.NOT_SEEN_TAKEN_BACK;
import static org.cinefactor.profile.StepKind.Mark.OFF_WATCHLIST;
import static org.cinefactor.profile.StepKind.Mark.ON_WATCHLIST;
import static org.cinefactor.profile.StepKind.Mark.RECOMMENDED_AGAIN;
import static org.cinefactor.profile.StepKind.Mark.SEEN_TAKEN_BACK;
import static org.cinefactor.profile.StepKind.Mark.UNRATED;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;
import static org.cinefactor.profile.StepKind.Plain.OTHER_FILE;
import static org.cinefactor.profile.StepKind.Plain.SAMPLE_PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cinefactor.profile.BasicShelf;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.ShelfChange;
import org.cinefactor.profile.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences that were once written, as their versions wrote them. */
class OldStepSentenceTest {
  private static final String SOLO = "Solo: A Star Wars Story";
  private static final List<ShelfChange> STARS =
      List.of(
          new ShelfChange(BasicShelf.RATINGS, 1, OptionalDouble.of(3), OptionalDouble.of(4.5), 0));

  /** A kind, and sentences in which * stands for the title. */
  private static Arguments old(StepKind kind, String... sentences) {
    return Arguments.of(
        kind, Stream.of(sentences).map(sentence -> sentence.replace("*", SOLO)).toList());
  }

  private static StepKind marked(StepKind.Mark mark) {
    return new StepKind.Marked(mark, SOLO);
  }

  static Stream<Arguments> marks() {
    return Stream.of(
        old(marked(UNRATED), "*: no stars", "*: keine Sterne", "took back the stars of *"),
        old(marked(NOT_SEEN), "*: not seen", "*: nicht gesehen", "not seen: *"),
        old(
            marked(NOT_SEEN_TAKEN_BACK),
            "*: “not seen” taken back",
            "*: „nicht gesehen“ zurückgenommen"),
        old(marked(SEEN_TAKEN_BACK), "*: “seen” taken back", "*: „gesehen“ zurückgenommen"),
        old(
            marked(ON_WATCHLIST),
            "*: added to watchlist",
            "*: auf die Merkliste gesetzt",
            "put * on the watchlist"),
        old(
            marked(OFF_WATCHLIST),
            "*: removed from watchlist",
            "*: von der Merkliste genommen",
            "took * off the watchlist"),
        old(marked(NOT_INTERESTED), "*: not interested", "*: kein Interesse", "hid *"),
        old(
            marked(RECOMMENDED_AGAIN),
            "*: back in recommendations",
            "*: wieder in den Empfehlungen",
            "showed again *"));
  }

  private static Arguments removed(Label label, String... sentences) {
    return old(new StepKind.Removed(SOLO, label), sentences);
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        removed(
            Label.list("Best"),
            "*: removed from the list “Best”",
            "*: entfernt aus der Liste „Best“"),
        removed(
            Label.tag("space"),
            "*: removed from the tag “space”",
            "*: entfernt aus dem Schlagwort „space“"),
        removed(Label.LIKED, "*: removed from “Liked”", "*: entfernt aus „Gefällt mir“"),
        removed(
            Label.REWATCHED,
            "*: removed from “Seen again”",
            "*: entfernt aus „Noch einmal gesehen“"));
  }

  static Stream<Arguments> others() {
    StepKind restored = new StepKind.Restored(LocalDate.of(2026, 11, 30));
    return Stream.of(
        old(
            new StepKind.NotSeen(3),
            "3 movies: not seen",
            "3 Filme: nicht gesehen",
            "not seen: 3 movies"),
        old(
            new StepKind.NotSeen(1234),
            "1,234 movies: not seen",
            "1234 movies: not seen",
            "1.234 Filme: nicht gesehen",
            "1\u202F234 Filme: nicht gesehen"),
        old(new StepKind.Imported("a: 5.csv"), "Import of a: 5.csv", "import of a: 5.csv"),
        old(new StepKind.Imported("a: 5.csv"), "Import von a: 5.csv"),
        old(new StepKind.Imported("a.csv"), "imported 1 rating from a.csv"),
        old(new StepKind.Imported("a.csv"), "imported 12 ratings from a.csv"),
        old(restored, "restored the backup of 2026-11-30"),
        old(restored, "Sicherung vom 2026-11-30 wiederhergestellt"),
        old(new StepKind.Found(1, "ml-latest"), "found 1 movie in ml-latest"),
        old(new StepKind.Found(1234, "ml in"), "found 1234 movies in ml in"),
        old(SAMPLE_PERSON, "Sample person", "Beispielperson", "sample person"),
        old(SAMPLE_PERSON, "the sample person", "tried the sample person"),
        old(OTHER_FILE, "found in the other file", "in der anderen Datei gefunden"),
        old(CHANGES, "changes"),
        old(new StepKind.Undone(marked(ON_WATCHLIST)), "undid: *: added to watchlist"),
        old(marked(ON_WATCHLIST), "undid: undid: *: added to watchlist"));
  }

  @ParameterizedTest
  @MethodSource({"marks", "lists", "others"})
  void everyOldSentenceIsKnown(StepKind kind, List<String> sentences) {
    for (String sentence : sentences) {
      assertThat(OldStepSentence.kind(sentence, List.of())).as(sentence).isEqualTo(kind);
    }
  }

  @Test
  void starsAreThoseThatTheStepGave() {
    StepKind rated = new StepKind.Rated(SOLO, 4.5);
    assertThat(OldStepSentence.kind(SOLO + ": 4.5 stars", STARS)).isEqualTo(rated);
    assertThat(OldStepSentence.kind(SOLO + ": 4,5 Sterne", STARS)).isEqualTo(rated);
    assertThat(OldStepSentence.kind("rated " + SOLO + " 4.5 stars", STARS)).isEqualTo(rated);
    assertThat(OldStepSentence.kind("undid: " + SOLO + ": 3 stars", STARS))
        .isEqualTo(new StepKind.Undone(new StepKind.Rated(SOLO, 3)));
  }

  /** A version before this one says so of a step of this one. */
  @Test
  void aStepOfThisVersionMayBeUndoneInAnOlderOne() {
    assertThat(
            OldStepSentence.kind(
                "undid: {\"kind\":\"RATED\",\"movie\":\"Heat\",\"stars\":4.5}", List.of()))
        .isEqualTo(new StepKind.Undone(new StepKind.Rated("Heat", 4.5)));
  }

  @Test
  void wordsOfNoKnownFormStay() {
    for (String words :
        List.of(
            "",
            ": ",
            "rated 2571 4.5",
            "Heat: ",
            SOLO,
            "removed all ratings",
            "restored the backup of 2026-02-30",
            "99999999999 movies: seen")) {
      assertThat(OldStepSentence.kind(words, STARS)).isEqualTo(new StepKind.Sentence(words));
    }
  }

  @Test
  void nestingHasAnEnd() {
    assertThat(OldStepSentence.kind("undid: ".repeat(100_001) + "x", STARS))
        .isEqualTo(new StepKind.Undone(new StepKind.Sentence("x")));
  }
}

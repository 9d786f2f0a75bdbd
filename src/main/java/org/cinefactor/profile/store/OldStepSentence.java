package org.cinefactor.profile.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cinefactor.profile.BasicShelf;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.ShelfChange;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.StepKind.Mark;
import org.cinefactor.profile.StepKindJson;

/**
 * The sentences by which versions up to November 2026 kept their steps, in English or German. It is
 * for their rows only, and for those of such a version that runs beside this one: no row of this
 * version is a sentence, and what is written here stays as it is when the window's words change.
 */
final class OldStepSentence {
  private static final String COLON = ": ";
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  /** The first form that a sentence has counts: the present ones of a kind stand before others. */
  private static final List<Form> FORMS =
      List.of(
          marked(Mark.UNRATED, "(.*): no stars|(.*): keine Sterne"), // not shown
          marked(
              Mark.NOT_SEEN_TAKEN_BACK,
              "(.*): “not seen” taken back" // not shown
                  + "|(.*): „nicht gesehen“ zurückgenommen"), // not shown
          new Form(
              "(\\d{1,3}(?:\\D?\\d{3}){0,2}) (?:movies: not seen|Filme: nicht gesehen)" // not shown
                  + "|not seen: (\\d{1,9}) movies", // not shown
              values -> new StepKind.NotSeen(number(values.getFirst()))),
          marked(Mark.NOT_SEEN, "(.*): not seen|(.*): nicht gesehen"), // not shown
          marked(
              Mark.SEEN_TAKEN_BACK,
              "(.*): “seen” taken back" // not shown
                  + "|(.*): „gesehen“ zurückgenommen"), // not shown
          marked(
              Mark.ON_WATCHLIST,
              "(.*): added to watchlist" // not shown
                  + "|(.*): auf die Merkliste gesetzt"), // not shown
          marked(
              Mark.OFF_WATCHLIST,
              "(.*): removed from watchlist" // not shown
                  + "|(.*): von der Merkliste genommen"), // not shown
          marked(Mark.NOT_INTERESTED, "(.*): not interested|(.*): kein Interesse"), // not shown
          marked(
              Mark.RECOMMENDED_AGAIN,
              "(.*): back in recommendations" // not shown
                  + "|(.*): wieder in den Empfehlungen"), // not shown
          removed(
              "(.*): removed from the list “(.*)”" // not shown
                  + "|(.*): entfernt aus der Liste „(.*)“", // not shown
              Label::list),
          removed(
              "(.*): removed from the tag “(.*)”" // not shown
                  + "|(.*): entfernt aus dem Schlagwort „(.*)“", // not shown
              Label::tag),
          removed(
              "(.*): removed from “Liked”|(.*): entfernt aus „Gefällt mir“", // not shown
              _ -> Label.LIKED),
          removed(
              "(.*): removed from “Seen again”" // not shown
                  + "|(.*): entfernt aus „Noch einmal gesehen“", // not shown
              _ -> Label.REWATCHED),
          new Form(
              "[Ii]mport of (.*)|Import von (.*)" // not shown
                  + "|imported \\d+ ratings? from (.*)", // not shown
              values -> new StepKind.Imported(values.getFirst())),
          new Form(
              "restored the backup of (.*)|Sicherung vom (.*) wiederhergestellt", // not shown
              values -> new StepKind.Restored(LocalDate.parse(values.getFirst()))),
          new Form(
              "found (\\d{1,9}) movies? in (.*)", // not shown
              values -> new StepKind.Found(number(values.getFirst()), values.get(1))),
          new Form(
              "(?:tried )?(?:the )?[Ss]ample person|Beispielperson", // not shown
              _ -> StepKind.Plain.SAMPLE_PERSON),
          new Form(
              "found in the other file|in der anderen Datei gefunden", // not shown
              _ -> StepKind.Plain.OTHER_FILE),
          new Form("changes", _ -> StepKind.Plain.CHANGES),
          marked(Mark.UNRATED, "took back the stars of (.*)"), // not shown
          marked(Mark.NOT_SEEN, "not seen: (.*)"), // not shown
          marked(Mark.NOT_INTERESTED, "hid (.*)"), // not shown
          marked(Mark.RECOMMENDED_AGAIN, "showed again (.*)"), // not shown
          marked(Mark.ON_WATCHLIST, "put (.*) on the watchlist"), // not shown
          marked(Mark.OFF_WATCHLIST, "took (.*) off the watchlist")); // not shown

  private static final Pattern RATED = Pattern.compile("rated (.*) [\\d.]+ stars?", Pattern.DOTALL);
  private static final String UNDID = "undid: "; // not shown

  private OldStepSentence() {}

  /** A form of sentences, and the kind that one with these values in it is of. */
  private record Form(Pattern words, Function<List<String>, StepKind> kind) {
    Form(String words, Function<List<String>, StepKind> kind) {
      this(Pattern.compile(words, Pattern.DOTALL), kind);
    }

    Optional<StepKind> kind(String sentence) {
      Matcher matcher = words.matcher(sentence);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      List<String> values = new ArrayList<>();
      for (int i = 1; i <= matcher.groupCount(); i++) {
        Stream.ofNullable(matcher.group(i)).forEach(values::add);
      }
      try {
        return Optional.of(kind.apply(values));
      } catch (DateTimeException _) {
        // A day that no calendar has: the sentence is shown as it is.
        return Optional.empty();
      }
    }
  }

  private static Form marked(Mark mark, String words) {
    return new Form(words, values -> new StepKind.Marked(mark, values.getFirst()));
  }

  private static Form removed(String words, Function<String, Label> label) {
    return new Form(
        words, values -> new StepKind.Removed(values.getFirst(), label.apply(values.getLast())));
  }

  /** A number with the separators of its language, at most nine digits long. */
  private static int number(String digits) {
    return Integer.parseInt(NO_DIGIT.matcher(digits).replaceAll(""));
  }

  /**
   * The kind of step that a sentence tells of; the sentence itself where it has no known form.
   *
   * @param changes what the step changed
   */
  static StepKind kind(String sentence, List<ShelfChange> changes) {
    int undone = 0;
    int begin = 0;
    while (sentence.startsWith(UNDID, begin)) {
      undone++;
      begin += UNDID.length();
    }
    OptionalDouble stars =
        switch (undone) {
          case 0 -> stars(changes, ShelfChange::after);
          case 1 -> stars(changes, ShelfChange::before);
          default -> OptionalDouble.empty();
        };
    String words = sentence.substring(begin);
    StepKind kind = StepKindJson.read(words).orElseGet(() -> kind(words, stars));
    return undone % 2 == 1 ? kind.undone() : kind;
  }

  private static StepKind kind(String words, OptionalDouble stars) {
    return rated(words, stars)
        .or(() -> FORMS.stream().flatMap(form -> form.kind(words).stream()).findFirst())
        .orElseGet(() -> new StepKind.Sentence(words));
  }

  /** Stars are written in many ways, and known from what the step has changed. */
  private static Optional<StepKind> rated(String words, OptionalDouble stars) {
    return stars.isPresent()
        ? movie(words).map(movie -> new StepKind.Rated(movie, stars.getAsDouble()))
        : Optional.empty();
  }

  private static Optional<String> movie(String sentence) {
    int colon = sentence.lastIndexOf(COLON);
    int number = colon + COLON.length();
    if (colon > 0 && number < sentence.length() && Character.isDigit(sentence.charAt(number))) {
      return Optional.of(sentence.substring(0, colon));
    }
    return Optional.of(RATED.matcher(sentence)).filter(Matcher::matches).map(m -> m.group(1));
  }

  /** The stars of one movie, to which alone a step did something. */
  private static OptionalDouble stars(
      List<ShelfChange> changes, Function<ShelfChange, OptionalDouble> side) {
    boolean one = changes.stream().mapToInt(ShelfChange::movieId).distinct().count() == 1;
    return changes.stream()
        .filter(change -> one && change.shelf() == BasicShelf.RATINGS)
        .map(side)
        .findFirst()
        .orElse(OptionalDouble.empty());
  }
}

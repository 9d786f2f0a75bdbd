package org.cinefactor.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.profile.BasicShelf;
import org.cinefactor.profile.ShelfChange;
import org.cinefactor.profile.UndoStep;
import org.cinefactor.text.Texts;
import org.cinefactor.workspace.backup.Backup;

/**
 * The name of a step of undo. It is kept with the step, in the language of its day; shown later, it
 * is said again in the language of now.
 */
public final class StepText {
  private static final Texts TEXTS = Texts.of(StepText.class);
  private static final Texts BACKUP = Texts.of(Backup.class);

  private static final String COLON = ": ";

  private static final Pattern FOUND =
      Pattern.compile("found (\\d{1,9}) movies? in (.*)"); // not shown
  private static final String UNDID = "undid: "; // not shown

  /** Longer ones first: what ends one of them may end another one too. */
  private static final List<String> KEYS =
      List.of(
          "step.unrated",
          "step.unseen.back",
          "step.unseen.many",
          "step.unseen",
          "step.seen.back",
          "step.watch",
          "step.unwatch",
          "step.hide",
          "step.unhide",
          "step.removed",
          "step.import",
          "step.sample",
          "the.list",
          "the.tag",
          "quoted",
          "list.seen",
          "Kind.LIKED",
          "Kind.REWATCHED");

  private static final List<String> WITH_WORDS = List.of("step.removed", "quoted");

  private StepText() {}

  /** The step of a movie that gets stars: {@code The Godfather: 5 stars}. */
  static String rated(String movie, double stars) {
    return TEXTS.format("step.rated", movie, StarsText.of(stars));
  }

  /** The step that takes the sample person's ratings. */
  public static String sample() {
    return TEXTS.get("step.sample");
  }

  /** The step of an import. */
  public static String imported(String file) {
    return TEXTS.format("step.import", file);
  }

  /**
   * A step in the language of now; as it is kept, where no language of the program has its words.
   */
  static String of(UndoStep step) {
    String name = step.name();
    OptionalDouble stars = stars(step);
    int colon = name.lastIndexOf(COLON);
    if (stars.isPresent() && colon > 0 && Character.isDigit(name.charAt(colon + COLON.length()))) {
      return rated(name.substring(0, colon), stars.getAsDouble());
    }
    return BACKUP
        .values(name, "step")
        .map(date -> BACKUP.format("step", date.toArray()))
        .or(() -> ofProfile(name))
        .orElseGet(() -> again(name));
  }

  /** The stars that a step gave to one movie, and did nothing to another one. */
  private static OptionalDouble stars(UndoStep step) {
    boolean one = step.changes().stream().mapToInt(ShelfChange::movieId).distinct().count() == 1;
    return step.changes().stream()
        .filter(change -> one && change.shelf() == BasicShelf.RATINGS)
        .map(ShelfChange::after)
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  /** Those that the profile names itself have English names. */
  private static Optional<String> ofProfile(String name) {
    Matcher found = FOUND.matcher(name);
    if (found.matches()) {
      return Optional.of(
          TEXTS.format("step.found", Integer.parseInt(found.group(1)), found.group(2)));
    }
    if (name.startsWith(UNDID)) {
      return Optional.of(TEXTS.format("step.undid", again(name.substring(UNDID.length()))));
    }
    return name.equals("changes") ? Optional.of(TEXTS.get("step.changes")) : Optional.empty();
  }

  private static String again(String words) {
    for (String key : KEYS) {
      Optional<List<String>> values = TEXTS.values(words, key);
      if (values.isPresent()) {
        return TEXTS.format(key, values.get().stream().map(value -> value(key, value)).toArray());
      }
    }
    return words;
  }

  /** Some have words of the program in them; a title is a title. */
  private static String value(String key, String value) {
    return WITH_WORDS.contains(key) ? again(value) : value;
  }
}

package org.cinefactor.profile.exchange.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.exchange.row.Mark;
import org.cinefactor.text.Texts;

/**
 * The cell of a table of CineFactor's that says on which lists a movie is, with a bar between two
 * of them: {@code seen|liked|list 3: Best of all|tag: slow}. The number is the movie's place. A bar
 * in a name has a backslash before it.
 */
public final class ListsCell {
  private static final Texts TEXTS = Texts.of(ListsCell.class);

  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern NAMED =
      Pattern.compile(
          "(list|tag)(?: (\\d{1,6}))?: *(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private ListsCell() {}

  /** The cell. */
  public static String of(Set<Mark> marks, Map<Label, Integer> labels) {
    List<String> words = new ArrayList<>();
    marks.forEach(mark -> words.add(word(mark)));
    words.sort(null);
    labels.forEach((label, place) -> words.add(word(label, place)));
    return words.stream().collect(Collectors.joining("|"));
  }

  private static String word(Mark mark) {
    return switch (mark) {
      case SEEN -> "seen";
      case WATCHLIST -> "watchlist";
      case HIDDEN -> "hidden";
      default -> "not seen"; // not shown
    };
  }

  private static String word(Label label, int place) {
    return switch (label.kind()) {
      case LIKED -> "liked";
      case REWATCHED -> "rewatched";
      case LIST -> "list " + place + ": " + escaped(label.name());
      case TAG -> "tag: " + escaped(label.name());
    };
  }

  /** A backslash at the end would hide the bar behind it: a space keeps them apart. */
  private static String escaped(String name) {
    String bars = name.replace("|", "\\|");
    return bars.endsWith("\\") ? bars + " " : bars;
  }

  static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(BAR.split(cell, -1));
  }

  /**
   * Adds what one word of the cell says.
   *
   * @throws IllegalArgumentException with a clause when it names no list
   */
  static void read(String word, EnumSet<Mark> marks, Map<Label, Integer> labels) {
    Matcher named = NAMED.matcher(word.strip());
    if (named.matches()) {
      boolean tag = named.group(1).toLowerCase(Locale.ROOT).equals("tag");
      String name = named.group(3).replace("\\|", "|");
      int place = named.group(2) == null ? 0 : Integer.parseInt(named.group(2));
      labels.put(tag ? Label.tag(name) : Label.list(name), tag ? 0 : place);
      return;
    }
    switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "seen" -> marks.add(Mark.SEEN);
      case "watchlist" -> marks.add(Mark.WATCHLIST);
      case "hidden", "not interested" -> marks.add(Mark.HIDDEN); // not shown
      case "not seen" -> marks.add(Mark.NOT_SEEN); // not shown
      case "liked" -> labels.put(Label.LIKED, 0);
      case "rewatched" -> labels.put(Label.REWATCHED, 0);
      default -> throw new IllegalArgumentException(TEXTS.format("row.list", word));
    }
  }
}

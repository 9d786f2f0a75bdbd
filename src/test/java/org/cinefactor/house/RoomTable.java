package org.cinefactor.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README's table of rooms, with the rooms that each of them uses. */
final class RoomTable {
  private static final String AND_MORE = " and what it uses";

  /** A row with one room, its purpose, and the rooms it uses with commas between them. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z]+)` \\| [^|]+ \\|(?: ([a-z, ]+))? \\|$");

  private final Map<String, String> columns = new TreeMap<>();

  /** Reads the rows of a text; what is no such row is skipped. */
  RoomTable(String markdown) {
    Matcher row = ROW.matcher(markdown);
    while (row.find()) {
      columns.put(row.group(1), Optional.ofNullable(row.group(2)).orElse(""));
    }
  }

  static RoomTable ofReadme() {
    try {
      return new RoomTable(Files.readString(Path.of("README.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rooms that have a row. */
  Set<String> rooms() {
    return columns.keySet();
  }

  /** The rooms that a room uses, without itself. */
  Set<String> uses(String room) {
    String column = columns.get(room);
    if (column == null) {
      throw new IllegalArgumentException("the README's table has no row for the room " + room);
    }
    Set<String> uses = new TreeSet<>();
    for (String one : column.isEmpty() ? new String[0] : column.split(", ", -1)) {
      String name = one.replace(AND_MORE, "");
      uses.add(name);
      uses.addAll(one.endsWith(AND_MORE) ? uses(name) : Set.of());
    }
    return uses;
  }
}

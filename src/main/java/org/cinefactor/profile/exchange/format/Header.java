package org.cinefactor.profile.exchange.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cinefactor.csv.CsvTable;

/** The names of a table's columns, in lower case, {@code User-ID} as {@code user_id}. */
final class Header {
  private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");

  private final List<String> names;

  Header(CsvTable table) {
    this.names = table.header().stream().map(Header::plain).toList();
  }

  private static String plain(String name) {
    return BETWEEN.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  /** True if all of these are there. */
  boolean has(String... wanted) {
    return names.containsAll(List.of(wanted));
  }

  /** True if one of these is there. */
  boolean hasOneOf(String... wanted) {
    return List.of(wanted).stream().anyMatch(names::contains);
  }

  /** True if these are all. */
  boolean is(String... wanted) {
    return names.equals(List.of(wanted));
  }

  /** The place of a column, less than 0 when there is none. */
  int place(String name) {
    return names.indexOf(name);
  }

  /** The places of columns, each by the first of its names that is there. */
  Map<Column, Integer> places(Map<Column, String> namesOf) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    namesOf.forEach(
        (column, all) -> {
          for (String name : all.split("\\|", -1)) {
            if (names.contains(name)) {
              places.putIfAbsent(column, names.indexOf(name));
            }
          }
        });
    return places;
  }
}

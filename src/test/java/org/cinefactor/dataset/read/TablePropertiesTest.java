package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.RatingTable;

/** The same ratings are read from every way of writing them. */
class TablePropertiesTest {
  private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|", "::");
  private static final List<String> ENDS = List.of("\n", "\r\n", "\r");

  @Property(tries = 150)
  void theWayOfWritingDoesNotMatter(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 899) Integer> cells,
      @ForAll @IntRange(max = 4) int separator,
      @ForAll @IntRange(max = 2) int end,
      @ForAll boolean mark,
      @ForAll boolean floats,
      @ForAll boolean utf16,
      @ForAll Random random)
      throws IOException, DataSetException {
    Map<List<Integer>, Double> wanted = new TreeMap<>(TablePropertiesTest::compare);
    List<String> rows = new ArrayList<>();
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    Collections.shuffle(order, random);
    for (int cell : cells) {
      List<Integer> key = List.of(cell / 30, cell % 30);
      double stars = 2 + cell % 7 * 0.5;
      wanted.put(key, stars);
      String tail = floats ? ".0" : "";
      List<String> fields =
          List.of(key.get(0) + tail, key.get(1) + tail, Double.toString(stars), "note");
      rows.add(joined(fields, order, SEPARATORS.get(separator)));
    }
    List<String> header = List.of("user_id", "Item ID", "Stars", "Remark");
    rows.addFirst(joined(header, order, SEPARATORS.get(separator)));
    String text = String.join(ENDS.get(end), rows);

    assertThat(asMap(read(text, mark || utf16, utf16).ratings())).isEqualTo(wanted);
  }

  @Property(tries = 100)
  void namesAndLongNumbersKeepTheirRatingsApart(
      @ForAll @Size(min = 3, max = 30) List<@LongRange(min = 0) Long> users,
      @ForAll boolean letters)
      throws IOException, DataSetException {
    var text = new StringBuilder("uid,film,score\n");
    Map<String, Double> wanted = new TreeMap<>();
    for (int i = 0; i < users.size(); i++) {
      String user = letters ? "n" + users.get(i) : Long.toString(users.get(i));
      double stars = 0.5 + i % 10 * 0.5;
      text.append(user).append(",1,").append(stars).append('\n');
      wanted.put(user, stars);
    }

    RatingTable read = read(text.toString(), false, false).ratings();

    List<Double> stars = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      stars.add((double) read.stars(i));
    }
    assertThat(read.users()).isEqualTo(wanted.size());
    assertThat(stars).containsExactlyInAnyOrderElementsOf(wanted.values());
  }

  private static String joined(List<String> fields, List<Integer> order, String separator) {
    return String.join(separator, order.stream().map(fields::get).toList());
  }

  private static DataSet read(String text, boolean mark, boolean utf16)
      throws IOException, DataSetException {
    Path file = Files.createTempFile("ratings", ".csv");
    try {
      Files.write(
          file,
          ((mark ? "\uFEFF" : "") + text)
              .getBytes(utf16 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8));
      Path alone = Files.createTempDirectory("table");
      Path moved = Files.move(file, alone.resolve("ratings.csv"));
      DataSet read = Folder.read(moved);
      Files.delete(moved);
      Files.delete(alone);
      return read;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Map<List<Integer>, Double> asMap(RatingTable table) {
    Map<List<Integer>, Double> read = new TreeMap<>(TablePropertiesTest::compare);
    for (int i = 0; i < table.size(); i++) {
      read.put(List.of(table.userId(table.user(i)), table.movieId(i)), (double) table.stars(i));
    }
    return read;
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    int users = Integer.compare(a.get(0), b.get(0));
    return users != 0 ? users : Integer.compare(a.get(1), b.get(1));
  }
}

package org.cinefactor.terminal.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.profile.DataHome;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.library.DataLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data set that a command names. */
class DataOptionsTest {
  @TempDir Path folder;

  /** A data set that nobody added is remembered, so that its faults are not told each time. */
  @Test
  void theReportIsToldOnceAndAgainWhenTheFileHasOtherRows() throws Exception {
    Path table = folder.resolve("ratings.csv");
    String rows =
        """
        user,movie,rating
        a,Big,4
        b,Big,3
        c,Heat,2
        """;
    Files.writeString(table, rows + more(40) + "d,Heat,nine\n");
    assertThat(notes(table)).contains("1 of 44 rows could not be read").contains("line 45");
    assertThat(notes(table)).isEmpty();
    assertThat(notes(table)).isEmpty();
    Files.writeString(table, rows + more(41) + "d,Heat,nine\n");
    assertThat(notes(table)).contains("1 of 45 rows could not be read");
  }

  @Test
  void aNameThatTwoHaveIsRefused() throws Exception {
    Path one = table("one");
    assertThat(notes(one)).contains("1 of 41 rows");
    assertThat(notes(Path.of("marks.csv"))).isEmpty();
    Path other = table("other");
    notes(other);
    assertThatThrownBy(() -> notes(Path.of("marks.csv")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("2 data sets are called \"marks.csv\": ")
        .hasMessageContaining(one.toString())
        .hasMessageContaining(other.toString());
  }

  @Test
  void aNameThatMustBeDownloadedFirstSaysSo() {
    assertThatThrownBy(() -> notes(Path.of("ml-32m")))
        .isInstanceOf(UsageException.class)
        .hasMessage("ml-32m is not on this computer yet; 'datasets download ml-32m' gets it");
    assertThatThrownBy(() -> notes(Path.of("ml-33m"))).isInstanceOf(DataSetException.class);
  }

  private Path table(String in) throws IOException {
    Path table = Files.createDirectory(folder.resolve(in)).resolve("marks.csv");
    return Files.writeString(table, "user,movie,rating\n" + more(40) + "d,Heat,nine\n");
  }

  private static String more(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("u").append(i).append(",Up,3\n");
    }
    return text.toString();
  }

  private String notes(Path place) throws DataSetException {
    var home = new DataHome(folder.resolve("home"));
    var options =
        new DataOptions(() -> new DataLibrary(folder.resolve("shipped"), home, Clock.systemUTC()));
    var syntax = new Syntax();
    options.addTo(syntax);
    var err = new ByteArrayOutputStream();
    var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var console =
        new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), /* watched= */ false);
    options.read(syntax.read(List.of("--data", place.toString())), console);
    return err.toString(StandardCharsets.UTF_8);
  }
}

package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table whose columns nobody could guess, opened in a terminal. */
class TableOptionTest {
  @TempDir Path folder;
  private Path table;

  @BeforeEach
  void write() throws IOException {
    table = Files.writeString(folder.resolve("odd.csv"), "a,b,c\n1,Heat,80\n2,Alien,20\n");
  }

  @Test
  void theRefusalSaysWhichWordsOpenIt() {
    Spoken spoken = Spoken.words("search", "heat", "--data", table.toString());

    assertThat(spoken.code()).isEqualTo(1);
    assertThat(spoken.err()).contains("--table user=NAME,movie=NAME,rating=NAME");
  }

  @Test
  void theseWordsOpenIt() {
    Spoken spoken =
        Spoken.words(
            "search",
            "heat",
            "--format",
            "csv",
            "--data",
            table.toString(),
            "--table",
            "user=1, movie=b,rating=c,scale=0-100");

    assertThat(spoken.out()).contains("Heat");
    assertThat(spoken.err()).contains("Ratings from 0 to 100 are shown as stars: 100 is 5 stars.");
    assertThat(spoken.code()).isZero();
  }

  @Test
  void aWordThatMakesNoSenseIsNamed() {
    Spoken spoken = Spoken.words("search", "heat", "--table", "scale=1-7");
    Spoken key = Spoken.words("search", "heat", "--table", "colour=red");

    assertThat(spoken.err()).contains("scale '1-7' is none of 1-5, 1-10, 0-100, 0-1");
    assertThat(key.err()).contains("'colour=red' is not KEY=VALUE with a key of user, movie");
    assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
  }

  @Test
  void titlesAndGenresAreColumnsOfTheTableItself() throws IOException {
    Files.writeString(table, "1,7,4,Up (2009),so so,Comedy\n2,7,3,Up (2009),bad,Comedy\n");
    Spoken spoken =
        Spoken.words(
            "search",
            "up",
            "--format",
            "csv",
            "--data",
            table.toString(),
            "--table",
            "user=1,movie=2,rating=3,title=4,genres=6");

    assertThat(spoken.out()).contains("7,Up (2009),Comedy");
    assertThat(spoken.code()).isZero();
  }
}

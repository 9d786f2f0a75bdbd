package org.cinefactor.dataset.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as a teacher has them that are not what they are called, or hold something else. */
class OddFilesTest {
  private static final String RATINGS = "userId,movieId,rating\n1,1,4\n1,2,3\n2,1,5\n2,2,2\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void refused(Path place, String... words) {
    assertThatThrownBy(() -> Folder.read(place))
        .isInstanceOf(DataSetException.class)
        .hasMessageContainingAll(words);
  }

  /** Two names and numbers in the folder of downloads made a table of ratings unreadable. */
  @ParameterizedTest
  @CsvSource({"contacts.csv,'id,name,email'", "marks.csv,'Nummer,Name,Note'"})
  void whatLiesBesideAndTellsOfNoMoviesIsNoTableOfThem(String name, String header)
      throws Exception {
    Path ratings = file("my-ratings.csv", RATINGS);
    file(name, header + "\n1,Ann,a\n3,Bob,b\n4,Cem,c\n");
    assertThat(Folder.read(ratings).catalog().movies())
        .extracting(Movie::title)
        .containsExactly("Movie 1", "Movie 2");
  }

  @ParameterizedTest
  @CsvSource({
    "list.csv,'movieId,name,x'",
    "list.csv,'id,title,genres'",
    "list.csv,'id,title,year'",
    "films.csv,'id,name,x'",
  })
  void aTableThatTellsOfMoviesIsFoundByNameOrColumns(String name, String header) throws Exception {
    Path ratings = file("my-ratings.csv", RATINGS);
    file(name, header + "\n1,Heat,1995\n2,Big,1988\n");
    assertThat(Folder.read(ratings).catalog().movies().getFirst().title()).startsWith("Heat");
  }

  /** Bytes that had changed in it without breaking it were read as other ratings. */
  @Test
  void aZipWhoseContentsHaveChangedIsDamaged() throws Exception {
    Path zip = folder.resolve("set.zip");
    byte[] text = RATINGS.getBytes(StandardCharsets.UTF_8);
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      var entry = new ZipEntry("ratings.csv");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(text.length);
      var sum = new CRC32();
      sum.update(text);
      entry.setCrc(sum.getValue());
      out.putNextEntry(entry);
      out.write(text);
    }
    assertThat(Folder.read(zip).ratings().size()).isEqualTo(4);

    byte[] bytes = Files.readAllBytes(zip);
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[all.indexOf("1,1,4") + 4] = '3';
    Files.write(zip, bytes);
    refused(zip, "set.zip", "ratings.csv", "checksum", "damaged");
  }

  /** A browser that unpacks what it downloads leaves it its name. */
  @Test
  void aTableThatIsCalledPackedAndIsNotIsRead() throws Exception {
    assertThat(Folder.read(file("ratings.csv.gz", RATINGS)).ratings().size()).isEqualTo(4);
  }

  @Test
  void aFolderWithAGridAloneIsToldOf() throws Exception {
    Path grid = file("class.csv", ",Heat (1995),Alien (1979),Antz (1998)\nAnna,4,,5\nBen,3,,\n");
    assertThatThrownBy(() -> Folder.read(grid.getParent()))
        .isInstanceOf(DataSetException.class)
        .hasMessageStartingWith("class.csv is a grid with a row for each person");
  }

  @Test
  void aClassOfPupilsIsFound() throws Exception {
    DataSet data = Folder.read(file("klasse.csv", "Schüler;Film;Bewertung\nJörg;Heat;4,5\n"));
    assertThat(data.ratings().stars(0)).isEqualTo(4.5f);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a.csv#<!DOCTYPE html>\\n<p>Sign in, now</p>#is a web page#Download the file itself",
        "b.csv#PAR1\\1\\2\\3\\n\\1#is not text#Save it as CSV",
        "c.csv#\\n\\n  \\n#is empty#choose another",
        "d.csv#{\"user\":1,\"movie\":2,\"rating\":3}\\n#nor a table of ratings#columns of users",
        "e.csv#Title,Year,Rating\\nHeat,1995,4\\n#no column of users#import them#one folder",
        "f.csv#user,1,2,3,4,5,6,7,8\\nann,4,,5,,,3,2,1\\n#a column for each movie#Make it a list",
        "g.csv#Time,Address,A,B,C,D,E,F,G,H\\n"
            + "1.1.,a@b.de,4,,5,,,3,2,1\\n"
            + "#people on one side and movies on the other#Make it a list",
        "h.csv#Film;Anna;Ben;Cem;Dora\\nHeat;4;;5;3\\nAlien;;2;;1\\n"
            + "#a row for each movie and a column for each person#Unpivot",
        "i.csv#;Anna;Ben;Cem;Dora\\nHeat (1995);4;;5;3\\nAlien (1979);;2;;1\\n"
            + "#a row for each movie and a column for each person#Save the list as CSV",
        "j.csv#,Heat (1995),Alien (1979),Antz (1998)\\nAnna,4,,5\\nBen,3,,\\n"
            + "#a row for each person and a column for each movie#Anna,Heat,4",
        "k.csv#Schüler;Film;Note\\nAnna;Heat;1\\nBen;Heat;2-\\n"
            + "#has a column Note: in German school grades 1 is the best#120 - 20 * grade",
      })
  void whatItIsIsSaid(String name, String text, String what, String todo) throws Exception {
    refused(file(name, text.translateEscapes()), name, what, todo);
  }

  @Test
  void aDamagedFileOfSeveralIsNamed() throws Exception {
    byte[] whole =
        Files.readAllBytes(Packed.gz(folder.resolve("x.gz"), RATINGS.repeat(99).getBytes(UTF_8)));
    for (String name : List.of("set/ml/ratings.csv.gz", "class/a.csv.gz")) {
      Files.write(file(name, ""), Arrays.copyOf(whole, 40));
      refused(
          folder.resolve(name.substring(0, name.indexOf('/'))),
          name.substring(name.lastIndexOf('/') + 1) + " in ",
          "cannot be read: it ends too early; download or copy it again");
    }
  }

  @Test
  void flagsOfGenresAreNoGrid() throws Exception {
    file(
        "set/movies.csv",
        "title,a,b,c,d,e,f,g\nHeat (1995),0,1,0,0,1,0,1\nBig (1988),0,1,0,0,0,0,1\n");
    refused(folder.resolve("set"), "there is no ratings.csv in it");
  }

  @Test
  void theNameOfAMovieIsNotThatOfAPerson() throws Exception {
    refused(
        file("mine.csv", "Date,Name,Year,Letterboxd URI,Rating\n2024-01-01,Heat,1995,x,4.5\n"),
        "no column of users",
        "import them");
  }

  @Test
  void whatIsNoTextBelowItsFirstLineIsNone() throws Exception {
    refused(file("b.csv", "2½U\n\3\1\2;\n"), "b.csv is not text");
  }

  @Test
  void schoolGradesThatAreMeantAsStarsAreWarnedOf() throws Exception {
    Path table = file("k.csv", "who;what;Note\nAnna;Heat;1\nBen;Heat;2\n");
    TableOptions said =
        TableOptions.guessed()
            .withColumns(Optional.of("who"), Optional.of("what"), Optional.of("Note"));
    assertThat(DataSets.read(table, said, Progress.NONE).report().notes())
        .contains(
            "The numbers of the column Note are read as stars: 5 is better than 1. If they are"
                + " school grades, of which 1 is the best, turn them round first, as"
                + " 120 - 20 * grade in a column rating (0-100).");
  }

  @Test
  void aNoteInWordsIsNoGrade() throws Exception {
    refused(file("k.csv", "who,what,note\nAnna,Heat,loved it\n"), "no column of movies");
  }

  @Test
  void aSpreadsheetUnderTheNameOfATableIsOne() throws Exception {
    Path table = folder.resolve("class.csv");
    try (var out = new ZipOutputStream(Files.newOutputStream(table))) {
      out.putNextEntry(new ZipEntry("[Content_Types].xml"));
      out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
    }
    refused(table, "class.csv is a spreadsheet", "save it as CSV");
  }

  @Test
  void aFolderWithOnePersonsRatingsSaysSo() throws Exception {
    file("letterboxd/ratings.csv", "Date,Name,Year,Rating\n2024-01-01,Heat,1995,4.5\n");
    refused(folder.resolve("letterboxd"), "ratings.csv has the columns of one person's ratings");
  }

  @Test
  void theNetflixPrizeIsKnown() throws Exception {
    file("nf/combined_data_1.txt", "1:\n1488844,3,2005-09-06\n822109,5,2005-05-13\n");
    file("nf/movie_titles.csv", "1,2003,Dinosaur Planet\n");
    refused(folder.resolve("nf"), "Netflix Prize", "combined_data_1.txt", "one rating in each row");
  }
}

package org.cinefactor.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.download.LoopbackServer;
import org.cinefactor.profile.DataHome;
import org.cinefactor.terminal.print.Console;
import org.cinefactor.terminal.syntax.Syntax;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.library.DataLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsCommandTest {
  private static final String MOVIES =
      "movieId,title,genres\n1,Toy Story (1995),Comedy\n2,Heat (1999),Crime\n";
  private static final String RATINGS =
      "userId,movieId,rating,timestamp\n1,1,4.0,1\n1,2,3.0,1\n2,1,5.0,1\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private DataLibrary library;
  private String typed = "";

  @BeforeEach
  void begin() throws IOException {
    library =
        new DataLibrary(
            set("movielens-small-2016"),
            new DataHome(folder.resolve("home")),
            Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
  }

  @Test
  void theListHasWhatIsHereAndWhatIsOffered() throws Exception {
    assertThat(run()).isZero();
    assertThat(said().lines().toList())
        .hasSize(10)
        .anySatisfy(line -> assertThat(line).contains("movielens-small-2016").contains("never"))
        .anySatisfy(line -> assertThat(line).contains("ml-32m").contains("239 MB"));
  }

  @Test
  void whatIsHereIsListedAlsoWhereTheFileOfServersIsWrong() throws Exception {
    Path servers = new DataHome(folder.resolve("home")).servers();
    Files.createDirectories(servers.getParent());
    Files.writeString(servers, "{\"sets\": [{\"name\": \"a b\"}]}");
    assertThat(run()).isZero();
    assertThat(said()).contains("movielens-small-2016").doesNotContain("ml-32m");
    assertThat(noted()).contains(servers.toString()).contains("a b");
  }

  @Test
  void aFolderIsAddedWithItsFiguresInEveryFormat() throws Exception {
    Path mine = set("mine");
    assertThat(run("add", mine.toString())).isZero();
    assertThat(said()).contains("mine").contains("1995–1999").contains("2026-03-02");
    out.reset();
    run("--format", "csv");
    assertThat(said().lines().toList().get(1))
        .startsWith("mine,opened,2,2,3,1995,1999,")
        .endsWith("," + mine);
    out.reset();
    run("--format", "json");
    JsonArray all = JsonParser.parseString(said()).getAsJsonObject().getAsJsonArray("data_sets");
    JsonObject first = all.get(0).getAsJsonObject();
    assertThat(first.get("ratings").getAsLong()).isEqualTo(3);
    assertThat(first.get("place").getAsString()).isEqualTo(mine.toString());
    assertThat(all).hasSize(10);
    run("forget", "mine");
    assertThat(noted()).contains("its files stay at " + mine);
    assertThat(library.find("mine")).isEmpty();
  }

  @Test
  void whatCannotBeRememberedIsNotCalledAdded() throws Exception {
    Files.createFile(folder.resolve("home"));
    Path mine = set("mine");
    assertThatThrownBy(() -> run("add", mine.toString()))
        .hasMessageContaining("is not remembered")
        .hasMessageContaining("CINEFACTOR_HOME");
    assertThat(said()).isEmpty();
  }

  /** A window asks how a table is read; a command says what was guessed, and keeps what is said. */
  @Test
  void whatIsSaidAboutATableIsKept() throws Exception {
    Path table =
        Files.writeString(folder.resolve("marks.csv"), "code,film,mark\na,Heat,4\nb,Heat,9\n");
    Path easy =
        Files.writeString(folder.resolve("easy.csv"), "user,film,mark\na,Heat,40\nb,Heat,9\n");
    assertThatThrownBy(() -> run("add", table.toString())).hasMessageContaining("no column of");
    run("add", table.toString(), "--table", "user=code,rating=mark,scale=0-100");
    assertThat(noted()).contains("100 is 5 stars");
    assertThat(library.table(table).orElseThrow().user()).contains("code");
    assertThat(run("add", table.toString())).isZero();
    assertThat(noted()).doesNotContain("What was guessed");
    run("add", easy.toString());
    assertThat(noted()).contains("--table \"user=user,movie=film,rating=mark,scale=0-100,");
    assertThat(library.table(easy)).isEmpty();
  }

  /** A table about which a window's dialog would ask is not added before it is answered. */
  @Test
  void whatCannotBeKnownOfATableIsAskedBack() throws Exception {
    refusedUntil("bare.csv", "7,1,4\n8,1,3\n", "no names", "user=1,movie=2,rating=3");
    refusedUntil(
        "zeros.csv", "user,film,mark\na,Heat,0\nb,Heat,5\n", "ratings are 0", "zeros=lowest");
    String marks = "user,film,mark\n" + "a,Heat,4\n".repeat(30) + "b,Heat,9\n";
    refusedUntil("marks.csv", marks, "not on the scale 1-5", "scale=1-10");
  }

  @Test
  void whoIsAtTheTerminalIsAskedWhatCannotBeKnown() throws Exception {
    Path bare = Files.writeString(folder.resolve("bare.csv"), "4,7,1\n3,8,1\n0,8,2\n");
    typed = "2\n9\n2\n3\n1\nperhaps\nlowest\n";
    assertThat(run("add", bare.toString())).isZero();
    assertThat(noted())
        .contains("The first rows of bare.csv", "Which column has the users? [1] ")
        .contains("It is one of 1, 3.", "'perhaps' is none of bad, not-rated, lowest")
        .contains("--table \"user=2,movie=3,rating=1,scale=1-5,zeros=lowest,separator=comma\"")
        .doesNotContain("Nothing was added");
    assertThat(library.table(bare).orElseThrow().user()).contains("2");
    err.reset();
    typed = "";
    assertThat(run("add", bare.toString())).isZero();
    assertThat(noted()).doesNotContain("Which");
  }

  @Test
  void aColumnThatIsNotFoundAndAScaleAreAskedFor() throws Exception {
    String rows = "code,film,mark\n" + "a,Heat,4\n".repeat(30) + "b,Heat,9\n";
    Path marks = Files.writeString(folder.resolve("marks.csv"), rows);
    typed = "CODE\n\n\n1-10\n";
    assertThat(run("add", marks.toString())).isZero();
    assertThat(noted())
        .contains("users? Which column has the movies? [film] Which column has the ratings? [mark]")
        .contains("user=code,movie=film,rating=mark,scale=1-10");
    assertThat(library.find(marks.toString())).isPresent();
  }

  @Test
  void whoAnswersNoMoreHasAddedNothing() throws Exception {
    Path bare = Files.writeString(folder.resolve("bare.csv"), "7,1,4\n8,1,3\n");
    typed = "1\n2\n";
    assertThat(run("add", bare.toString())).isEqualTo(1);
    assertThat(noted()).contains("Nothing was added", "--table \"user=");
    assertThat(library.find(bare.toString())).isEmpty();
  }

  private void refusedUntil(String name, String rows, String doubt, String said) throws Exception {
    Path table = Files.writeString(folder.resolve(name), rows);
    err.reset();
    assertThat(run("add", table.toString())).isEqualTo(1);
    assertThat(noted())
        .contains("The first rows of " + name, doubt, "Nothing was added", "--table \"user=");
    assertThat(library.find(table.toString())).isEmpty();
    assertThat(run("add", table.toString(), "--table", said)).isZero();
    assertThat(library.find(table.toString())).isPresent();
  }

  @Test
  void aDownloadNeedsItsTermsAgreedToAndComes() throws Exception {
    try (var server = new LoopbackServer()) {
      server.file("/ml-latest-small.zip", zip());
      Files.createDirectories(folder.resolve("home"));
      library.offered().use(Optional.of(DataLibrary.serverFolder(server.address("/").toString())));
      assertThat(run("download", "ml-latest-small")).isEqualTo(1);
      assertThat(noted()).contains("commercial").contains("--agree");
      assertThat(server.asked()).isEmpty();
      assertThat(run("download", "ml-latest-small", "--agree")).isZero();
      assertThat(noted()).contains("Not compared with a published checksum");
      assertThat(said()).contains("ml-latest-small");
      assertThat(library.find("ml-latest-small")).isPresent();
      run("forget", "ml-latest-small");
      assertThat(library.find("ml-latest-small")).isEmpty();
    }
  }

  /** Whichever was used last: one of the two would be deleted, the other one only forgotten. */
  @Test
  void aNameThatTwoHaveIsRefusedAndAPlaceIsNot() throws Exception {
    Path mine = set("ml-32m");
    Path downloads = Files.createDirectories(new DataHome(folder.resolve("home")).dataSets());
    Path download = Files.write(downloads.resolve("ml-32m.zip"), zip());
    for (Path last : List.of(mine, download)) {
      run("add", last.toString());
      refused("2 data sets are called \"ml-32m\": " + last, "forget", "ml-32m");
      refused(mine.toString(), "forget", "ml-32m");
      refused(download.toString(), "forget", "ml-32m");
      assertThat(download).exists();
    }
    run("forget", mine.toString());
    assertThat(download).exists();
    assertThat(mine).exists();
    run("forget", "ml-32m");
    assertThat(download).doesNotExist();
  }

  @Test
  void wordsThatMakeNoSenseAreRefused() {
    refused("is none of add, download and forget", "fetch", "x");
    refused("say 'datasets'", "add");
    refused("there are ml-latest-small, ml-32m", "download", "ml-33m");
    refused("no data set here is called 'x'", "forget", "x");
    refused("comes with the program", "forget", "movielens-small-2016");
  }

  private void refused(String why, String... words) {
    assertThatThrownBy(() -> run(words))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(why);
  }

  private int run(String... words) throws Exception {
    Optional<BufferedReader> answers =
        Optional.of(typed)
            .filter(t -> !t.isEmpty())
            .map(t -> new BufferedReader(new StringReader(t)));
    var console = new Console(stream(out), stream(err), /* watched= */ false, answers);
    var command = new DatasetsCommand(console, () -> library);
    var syntax = new Syntax();
    command.addTo(syntax);
    return command.run(syntax.read(List.of(words)));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String noted() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path set(String name) throws IOException {
    Path set = Files.createDirectories(folder.resolve(name));
    Files.writeString(set.resolve("movies.csv"), MOVIES);
    Files.writeString(set.resolve("ratings.csv"), RATINGS);
    return set;
  }

  private static byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("ml-latest-small/movies.csv"));
      zip.write(MOVIES.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("ml-latest-small/ratings.csv"));
      zip.write(RATINGS.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}

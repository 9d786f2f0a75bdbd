package org.cinefactor.workspace.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.SyntheticRatings;
import org.cinefactor.profile.DataHome;
import org.cinefactor.workspace.library.KnownSet.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLibraryTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

  @TempDir Path folder;

  private Path shipped;
  private DataHome home;
  private DataLibrary library;

  @BeforeEach
  void begin() throws IOException {
    shipped = Files.createDirectories(folder.resolve("data/movielens-small-2016"));
    Files.writeString(shipped.resolve("movies.csv"), "1234567890");
    home = new DataHome(folder.resolve("home"));
    home.create();
    library = library(MONDAY);
  }

  private DataLibrary library(Instant now) {
    return new DataLibrary(shipped, home, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void filesCountAsDeepAsADataSetIsLookedFor() throws IOException {
    Path deep = Files.createDirectories(shipped.resolve("a").resolve("b").resolve("c"));
    Files.writeString(deep.resolve("ratings.csv"), "12345");

    assertThat(library.sets().getFirst().bytes()).contains(15L);
  }

  @Test
  void theShippedSetIsAlwaysThereAndCannotGo() throws IOException {
    assertThat(library.sets()).hasSize(1);
    KnownSet set = library.sets().getFirst();
    assertThat(set.name()).isEqualTo("movielens-small-2016");
    assertThat(set.origin()).isEqualTo(Origin.SHIPPED);
    assertThat(set.bytes()).contains(10L);
    assertThat(set.used()).isEmpty();
    assertThat(library.terms(set).brief()).contains("no commercial use");
    library.forget(set);
    assertThat(shipped.resolve("movies.csv")).exists();
    assertThat(library.sets()).hasSize(1);
  }

  @Test
  void whatWasOpenedLastIsFirstAndItsFiguresStay() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("mine"));
    library.opened(shipped, data());
    library(MONDAY.plusSeconds(60)).opened(mine, data());
    List<KnownSet> sets = library.sets();
    assertThat(sets).extracting(KnownSet::name).containsExactly("mine", "movielens-small-2016");
    assertThat(sets.getFirst().used().orElseThrow().figures())
        .isEqualTo(new SetFigures(2, 3, 3, 1995, 2003));
    assertThat(sets.getLast().used().orElseThrow().at()).isEqualTo(MONDAY);
    assertThat(library.current()).contains(shipped);
    assertThat(library.find("mine")).contains(sets.getFirst());
    assertThat(library.find(mine.toString())).contains(sets.getFirst());
    assertThat(library.find("nobody's")).isEmpty();
  }

  @Test
  void theOwnFilesOfAForgottenSetStayAndADownloadIsDeleted() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("mine"));
    Path zip = Files.createDirectories(home.dataSets()).resolve("ml-1m.zip");
    Files.writeString(zip, "zip");
    library.opened(mine, data());
    assertThat(library.sets())
        .extracting(KnownSet::name)
        .containsExactly("mine", "ml-1m", "movielens-small-2016");
    for (KnownSet set : library.sets()) {
      library.forget(set);
    }
    assertThat(library.sets()).extracting(KnownSet::name).containsExactly("movielens-small-2016");
    assertThat(mine).exists();
    assertThat(zip).doesNotExist();
  }

  @Test
  void ofTwoWithOneNameEachIsFoundByItsPlace() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("ml-32m"));
    Path zip = Files.createDirectories(home.dataSets()).resolve("ml-32m.zip");
    Files.writeString(zip, "zip");
    assertThat(library.find("ml-32m").orElseThrow().place()).isEqualTo(zip);
    library.opened(mine, data());
    assertThatThrownBy(() -> library.find("ml-32m"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "2 data sets are called \"ml-32m\": %s, %s. Say the place of the one that is meant.",
            mine, zip);
    for (Path place : List.of(mine, zip)) {
      assertThat(library.find(place.toString()).orElseThrow().place()).isEqualTo(place);
      assertThat(library.at(place).orElseThrow().place()).isEqualTo(place);
    }
  }

  /** A name says nothing of where a data set comes from. */
  @Test
  void onlyWhatCameByAnOfferHasItsTerms() throws IOException {
    Files.writeString(
        home.servers(),
        """
        {"terms": {"class": {"brief": "for the class", "full": "For the class only."}},
         "sets": [{"name": "class-2026", "title": "Our class", "terms": "class",
                   "address": "http://school.example/class.zip"}]}
        """);
    Files.createDirectories(home.dataSets());
    for (String download : List.of("ml-1m.zip", "class-2026.zip", "another.zip")) {
      Files.writeString(home.dataSets().resolve(download), "zip");
      library.opened(Files.createDirectory(folder.resolve(download)), data());
    }
    library.opened(Files.createDirectory(folder.resolve("movielens-small-mine")), data());
    assertThat(library.sets()).hasSize(8);
    String unknown = "as its publisher says";
    assertThat(terms(shipped)).contains("share alike");
    assertThat(terms(home.dataSets().resolve("ml-1m.zip"))).contains("no passing on");
    assertThat(terms(home.dataSets().resolve("class-2026.zip"))).isEqualTo("for the class");
    assertThat(terms(home.dataSets().resolve("another.zip"))).isEqualTo(unknown);
    for (String own : List.of("ml-1m.zip", "class-2026.zip", "movielens-small-mine")) {
      assertThat(terms(folder.resolve(own))).as(own).isEqualTo(unknown);
    }
    Files.writeString(home.servers(), "no json");
    assertThat(terms(home.dataSets().resolve("ml-1m.zip"))).contains("no passing on");
  }

  private String terms(Path at) {
    return library.terms(library.at(at).orElseThrow()).brief();
  }

  @Test
  void whatThePersonPutBesideDownloadsIsNotDeleted() throws IOException {
    Path table = Files.createDirectories(home.dataSets()).resolve("marks.csv");
    Files.writeString(table, "mine");
    library.opened(table, data());
    KnownSet set = library.at(table).orElseThrow();
    assertThat(set.origin()).isEqualTo(Origin.OPENED);
    library.forget(set);
    assertThat(table).exists();
    assertThat(library.at(table)).isEmpty();
  }

  @Test
  void aSetWhosePlaceIsGoneIsStillListed() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("mine"));
    library.opened(mine, data());
    Files.delete(mine);
    assertThat(library.sets().getFirst().isThere()).isFalse();
  }

  @Test
  void aListThatCannotBeReadIsKeptAsideAndANewOneBegun() throws IOException {
    Files.writeString(home.library(), "[{\"place\": ");
    library.opened(shipped, data());
    assertThat(library.sets().getFirst().used()).isPresent();
    try (var files = Files.list(home.folder())) {
      assertThat(files).anyMatch(file -> file.toString().contains("data-sets.json.unreadable-"));
    }
  }

  @Test
  void anEntryThatCannotBeReadCostsNoOtherAndStaysInTheFile() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    library.opened(mine, data());
    String one = Files.readString(home.library()).strip();
    // What a system whose letters cannot write the place makes of it, or damage.
    String odd = "{\"place\":\"a\\u0000b\"},{\"place\":1},7,";
    Files.writeString(home.library(), "[" + odd + one.substring(1));
    library.opened(shipped, data());
    assertThat(library.sets()).filteredOn(set -> set.used().isPresent()).hasSize(2);
    assertThat(Files.readString(home.library()))
        .contains("\"place\": \"a\\u0000b\"", "\"place\": 1", "  7");
  }

  private static DataSet data() {
    var catalog =
        new Catalog(
            List.of(
                new Movie(1, "Toy Story (1995)", List.of()),
                new Movie(2, "Kill Bill (2003)", List.of()),
                new Movie(3, "No Year", List.of())));
    return SyntheticRatings.dataSet(
        "data",
        catalog,
        SyntheticRatings.table(
            catalog, new int[] {1, 1, 2}, new int[] {1, 2, 3}, new float[] {4, 3, 5}));
  }
}

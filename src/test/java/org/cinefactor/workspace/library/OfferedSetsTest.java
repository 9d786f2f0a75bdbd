package org.cinefactor.workspace.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferedSetsTest {
  @TempDir Path folder;

  private Path own;
  private OfferedSets sets;

  @BeforeEach
  void begin() {
    own = folder.resolve("servers.json");
    sets = new OfferedSets(own);
  }

  @Test
  void groupLensHasEightSetsEachWithTermsAndACheckOfItsOwn() throws IOException {
    assertThat(sets.read())
        .extracting(OfferedSet::name)
        .containsExactly(
            "ml-latest-small",
            "ml-32m",
            "ml-latest",
            "ml-25m",
            "ml-20m",
            "ml-10m",
            "ml-1m",
            "ml-100k");
    assertThat(sets.read())
        .allSatisfy(
            set -> {
              assertThat(set.file().address())
                  .hasScheme("https")
                  .hasHost("files.grouplens.org")
                  .hasPath("/datasets/movielens/" + set.archive());
              assertThat(set.terms().full()).contains("commercial").contains("Harper");
              assertThat(set.goodFor()).endsWith(".");
              // Those that never change have size and sum; those that do are asked for theirs.
              assertThat(set.file().md5().isPresent()).isEqualTo(set.file().bytes().isPresent());
              assertThat(set.file().md5Address().isPresent())
                  .isEqualTo(set.name().contains("latest"));
              set.file().md5().ifPresent(sum -> assertThat(sum).matches("[0-9a-f]{32}"));
            });
  }

  @Test
  void aSchoolsServerStandsForGroupLensAndKeepsItsSums() throws IOException {
    List<OfferedSet> before = sets.read();
    sets.use(Optional.of(OfferedSetsJson.folder("https://files.example.edu/ml")));
    assertThat(sets.mirror()).contains(URI.create("https://files.example.edu/ml/"));
    OfferedSet large = sets.read().get(1);
    assertThat(large.file().address()).hasToString("https://files.example.edu/ml/ml-32m.zip");
    assertThat(large.file().md5()).isEqualTo(before.get(1).file().md5());
    assertThat(sets.read().getFirst().file().md5Address())
        .contains(URI.create("https://files.example.edu/ml/ml-latest-small.zip.md5"));
    sets.use(Optional.empty());
    assertThat(sets.read()).isEqualTo(before);
  }

  @Test
  void setsOfOnesOwnAreAddedAndReplaceThoseOfTheirName() throws IOException {
    Files.writeString(
        own,
        """
        {"terms": {"class": {"brief": "for the class", "full": "For the class only."}},
         "sets": [
          {"name": "class-2026", "title": "Our class", "terms": "class",
           "address": "http://school.example/class.zip"},
          {"name": "ml-1m", "title": "MovieLens 1M", "terms": "movielens",
           "address": "http://school.example/ml-1m.zip"}]}
        """);
    assertThat(sets.read()).hasSize(9);
    assertThat(sets.read().getLast().terms().full()).isEqualTo("For the class only.");
    assertThat(sets.read().get(6).file().server()).isEqualTo("school.example");
  }

  @Test
  void aFileThatCannotBeUsedIsNamedWithItsFault() throws IOException {
    refused("{\"mirror\": \"files.example.edu\"}", "files.example.edu/");
    refused("{\"sets\": [{\"name\": \"x\"}]}", "there is no \"title\"");
    refused(
        "{\"sets\": [{\"name\": \"../x\", \"title\": \"X\", \"address\": \"https://x/x.zip\"}]}",
        "\"../x\" has more than letters");
    refused(
        "{\"sets\": [{\"name\": \"x\", \"title\": \"X\", \"address\": \"https://x/x.zip\","
            + " \"terms\": \"none\"}]}",
        "no terms \"none\"");
    refused("no json", "servers.json");
    assertThatThrownBy(() -> sets.use(Optional.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("it is not JSON");
    assertThat(own).hasContent("no json");
  }

  private void refused(String text, String fault) throws IOException {
    Files.writeString(own, text);
    assertThatThrownBy(sets::read)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("servers.json")
        .hasMessageContaining(fault)
        .hasMessageEndingWith("Correct that file or delete it.");
  }
}

package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;

class OpenDataTest extends InSmallWorkspace {
  @Test
  void titlesWaitForTheFirstAnswerWhereNobodyWantsThem() {
    open.openUsual();
    assertThat(open.dataProperty().get()).isPresent();
    assertThat(open.searchProperty().get()).isEmpty();
    open.makeSearch();
    assertThat(open.searchProperty().get()).isPresent();
  }

  @Test
  void titlesThatSomebodyWaitsForAreReadyOnceTheyAreRead() {
    open.wantSearch();
    open.openUsual();
    assertThat(open.searchProperty().get()).isPresent();
  }

  @Test
  void titlesThatAreReadAreReadyAtOnce() {
    open.openUsual();
    open.wantSearch();
    assertThat(open.searchProperty().get()).isPresent();
  }

  @Test
  void whatIsOpenedBeforeTheDataSetOfTheLastTimeStays() throws IOException {
    Path shipped = folder.resolve("data/movielens-small-2016");
    Path other = Files.createDirectory(folder.resolve("other"));
    for (String name : List.of("movies.csv", "ratings.csv")) {
      Files.copy(shipped.resolve(name), other.resolve(name));
    }
    var session = new Session(workspace, new SameThreadRunner());
    session.open().open(other);
    session.begin();
    assertThat(session.open().dataProperty().get().orElseThrow().name()).isEqualTo("other");
  }
}

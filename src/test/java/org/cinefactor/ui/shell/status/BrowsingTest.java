package org.cinefactor.ui.shell.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.WaitingRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowsingTest {
  private static final String PAGE = "https://www.imdb.com/title/tt0113277/";

  @TempDir Path folder;

  private final WaitingRunner runner = new WaitingRunner();

  @Test
  void aPageThatCannotBeOpenedIsSaidUntilTheNextOneIsAskedFor() throws Exception {
    try (var session = new Session(SmallWorkspace.in(folder), runner)) {
      var status = new StatusViewModel(session.answers(), session.open());
      List<String> opened = new ArrayList<>();
      new Browsing(_ -> refuse(), status, runner).accept(PAGE);
      runner.begin(0);
      runner.finish(0);
      assertThat(status.failureProperty().get()).isEqualTo("No browser for it.");

      var browsing = new Browsing(opened::add, status, runner);
      browsing.accept(PAGE);
      browsing.accept("https://letterboxd.com/tmdb/949/");
      for (int i = 1; i < runner.started(); i++) {
        runner.begin(i);
        runner.finish(i);
      }
      assertThat(opened)
          .as("each is opened, however fast they were clicked")
          .containsExactly(PAGE, "https://letterboxd.com/tmdb/949/");
      assertThat(status.failureProperty().get()).isEmpty();
    }
  }

  private static void refuse() throws IOException {
    throw new IOException("no browser for it");
  }
}

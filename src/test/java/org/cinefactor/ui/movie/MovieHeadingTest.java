package org.cinefactor.ui.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class MovieHeadingTest {
  private static final long DAY = 86_400;
  private static final double NARROW = 300;

  @TempDir Path folder;

  private static ProfileHistory ratedOnDays(int id, int days) {
    ProfileHistory history = ProfileHistory.of(Profile.empty());
    for (int day = 1; day <= days; day++) {
      Profile rated = history.profile().rated(id, day % 5 + 0.5);
      var dates = new LinkedHashMap<>(Map.of(id, 1_700_000_000 + day * DAY));
      history = history.then(CHANGES, rated.withDates(dates));
    }
    return history;
  }

  @Test
  void starsOfManyDaysTakeMoreLinesAndNoMoreWidth() throws Exception {
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          try (var session = new Session(SmallWorkspace.in(folder), new SameThreadRunner())) {
            session.begin();
            Movie movie =
                session.open().dataProperty().get().orElseThrow().catalog().movie(1).orElseThrow();
            session.person().goOn(ratedOnDays(1, 6));
            var page =
                new MovieViewModel(
                    session.person(), session.open(), session.predictions(), session.runner());
            page.movieProperty().set(Optional.of(movie));
            var heading = new MovieHeading(page);
            heading.show(movie);
            heading.showOwn();
            var _ = new Scene(heading, NARROW, 600);
            heading.applyCss();
            heading.layout();
            assertThat(page.starsGiven().split(" · ")).hasSize(6);
            assertThat(heading.minWidth(-1)).isLessThanOrEqualTo(NARROW);
            assertThat(heading.lookup(".own-line").getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(NARROW);
            double stars = heading.lookup(".own-line").getLayoutY();
            heading.show(new Movie(9, "Movie (1999)", List.of()));
            heading.layout();
            assertThat(heading.lookup(".own-line").getLayoutY())
                .as("no line is left free for genres where there are none")
                .isLessThan(stars - heading.getSpacing() - 1);
            assertThat(heading.lookupAll(".icon-button"))
                .as("watchlist and not interested stand beside each other")
                .hasSize(2)
                .extracting(button -> button.localToScene(0, 0).getY())
                .containsOnly(heading.lookup(".icon-button").localToScene(0, 0).getY());
          }
          return true;
        });
  }
}

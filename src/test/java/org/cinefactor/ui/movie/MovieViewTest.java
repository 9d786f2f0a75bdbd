package org.cinefactor.ui.movie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.SmallWindow;
import org.cinefactor.ui.control.gradual.Gradual;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnScreen
class MovieViewTest {
  private static final double WIDTH = 500;

  @TempDir Path folder;

  @Test
  void aTitleIsNotBrokenAnewWhenAScrollBarComes() throws Exception {
    try (var window = new SmallWindow(600, 700);
        var session = new Session(SmallWorkspace.in(folder), new SameThreadRunner())) {
      SmallWindow.onScreen(
          () -> {
            session.begin();
            MovieView page = page(session);
            window.root().getChildren().setAll(page);
            lay(page, 900);
          });
      window.awaitWhole((Gradual) window.root().lookup(".movie-content"));
      SmallWindow.onScreen(
          () -> {
            double without = widthOfTitle(window, 900);
            assertThat(hasBar(window)).isFalse();
            double with = widthOfTitle(window, 200);
            assertThat(hasBar(window)).isTrue();
            assertThat(with).isEqualTo(without);
            assertThat(seenWidth(window)).isGreaterThanOrEqualTo(contentWidth(window));
          });
    }
  }

  private static MovieView page(Session session) {
    Movie movie =
        session.open().dataProperty().get().orElseThrow().catalog().movie(1).orElseThrow();
    var model =
        new MovieViewModel(
            session.person(), session.open(), session.predictions(), session.runner());
    var similar = new SimilarViewModel(session.answers(), model.movieProperty(), session.runner());
    var view = new MovieView(model, similar, new Pane(), new Pane(), _ -> {});
    view.setManaged(false);
    model.movieProperty().set(Optional.of(movie));
    return view;
  }

  private static double widthOfTitle(SmallWindow window, double height) {
    var view = (Region) window.root().lookup(".movie-page");
    lay(view, height);
    return ((Region) view.lookup(".movie-heading")).getWidth();
  }

  private static void lay(Region view, double height) {
    view.resize(WIDTH, height);
    for (int i = 0; i < 3; i++) {
      view.applyCss();
      view.layout();
    }
  }

  private static boolean hasBar(SmallWindow window) {
    return window.root().lookup(".scroll-bar:vertical").isVisible();
  }

  private static double seenWidth(SmallWindow window) {
    return ((Region) window.root().lookup(".viewport")).getWidth();
  }

  private static double contentWidth(SmallWindow window) {
    return ((Region) window.root().lookup(".movie-content")).getWidth();
  }
}

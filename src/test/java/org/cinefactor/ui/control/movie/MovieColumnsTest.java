package org.cinefactor.ui.control.movie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.SmallWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnScreen
class MovieColumnsTest {
  private static final List<Genre> FIVE =
      List.of(
          new Genre("Adventure"),
          new Genre("Animation"),
          new Genre("Children"),
          new Genre("Comedy"),
          new Genre("Musical"));

  private SmallWindow window;

  @BeforeEach
  void show() throws Exception {
    window = new SmallWindow(600, 700);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aShortTitleLeavesItsFirstGenreTheRoomOfItsWord() throws Exception {
    SmallWindow.onScreen(
        () -> assertThat(words(new Movie(1, "Up (2009)", FIVE), 170)).contains("+4"));
  }

  @Test
  void aTitleThatNeedsTheRoomLeavesTheNumberOfGenres() throws Exception {
    SmallWindow.onScreen(
        () ->
            assertThat(words(new Movie(1, "The Little Mermaid Again (1989)", FIVE), 290))
                .containsExactly("5 genres"));
  }

  /** The words of a row of this width that can be seen. */
  private List<String> words(Movie movie, double width) {
    var columns = new MovieColumns(movie);
    columns.setManaged(false);
    window.root().getChildren().setAll(columns);
    columns.resize(width, 40);
    columns.applyCss();
    columns.layout();
    return columns.lookupAll(".genre-chip").stream()
        .filter(Node::isVisible)
        .map(chip -> ((Text) ((StackPane) chip).getChildren().getFirst()).getText())
        .toList();
  }
}

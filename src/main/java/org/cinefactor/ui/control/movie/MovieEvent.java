package org.cinefactor.ui.control.movie;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cinefactor.catalog.Movie;

/** A wish to see a movie's page: it goes up from where the title stands to the window. */
public final class MovieEvent extends Event {
  /** The one kind of these events. */
  public static final EventType<MovieEvent> OPEN = new EventType<>(Event.ANY, "OPEN_MOVIE");

  private static final long serialVersionUID = 1L;

  private final transient Movie movie;

  private MovieEvent(Movie movie) {
    super(OPEN);
    this.movie = movie;
  }

  /** Asks for a movie's page. */
  public static void open(Node from, Movie movie) {
    from.fireEvent(new MovieEvent(movie));
  }

  /** Opens the page of the movie that a node shows at a double-click, if it shows one. */
  public static void onDoubleClick(Node node, Supplier<Optional<Movie>> movie) {
    node.setOnMouseClicked(
        e -> {
          if (isDoubleClick(e)) {
            movie.get().ifPresent(shown -> open(node, shown));
          }
        });
  }

  private static boolean isDoubleClick(MouseEvent e) {
    return e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2;
  }

  /** The movie whose page is asked for. */
  public Movie movie() {
    return movie;
  }
}

package org.cinefactor.ui.movie;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.StarCounts;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.StarKeys;
import org.cinefactor.ui.control.cover.Cover;
import org.cinefactor.ui.control.gradual.GradualColumn;
import org.cinefactor.ui.session.StarsText;

/** The page of one movie. */
public final class MovieView extends BorderPane {
  private static final Texts TEXTS = Texts.of(MovieView.class);

  private static final double ROOM_FOR_COVER = 560;
  private static final double ROOM_FOR_BAR = 16;

  private final MovieViewModel model;
  private final Cover cover = new Cover();
  private final MovieHeading heading;
  private final StarHistogram histogram = new StarHistogram();
  private final Label howRated = new Label();
  private final Label against = new Label();
  private final VBox everybody = new VBox();
  private final SiteLinks links;
  private final ScrollPane scroll = new ScrollPane();
  private final GradualColumn content = new GradualColumn();
  private double wanted;

  /**
   * @param model the movie
   * @param similar what is like it
   * @param why takes its place in the list apart; nothing where it has none
   * @param bar leads back and forward
   * @param browser opens an address in the web
   */
  public MovieView(
      MovieViewModel model,
      SimilarViewModel similar,
      Region why,
      Node bar,
      Consumer<String> browser) {
    this.model = model;
    this.heading = new MovieHeading(model);
    this.links = new SiteLinks(browser);
    getStyleClass().add("movie-page");
    getStylesheets().add(MovieView.class.getResource("movie.css").toExternalForm());
    setTop(bar);
    howRated.getStyleClass().add("section-title");
    howRated.setWrapText(true);
    against.getStyleClass().add("setting-sentence");
    against.setWrapText(true);
    everybody.getStyleClass().add("movie-section");
    everybody.getChildren().setAll(howRated, histogram, against);
    content.append(
        List.of(
            this::heads,
            () -> new MovieColumnsPane(everybody, new SimilarView(similar, model.profile()), why),
            () -> links));
    content.getStyleClass().add("movie-content");
    scroll.setContent(content);
    // As wide with a scroll bar as without one: else a title would be broken anew when it comes.
    content.prefWidthProperty().bind(scroll.widthProperty().subtract(ROOM_FOR_BAR));
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
    content.heightProperty().subscribe(_ -> settle());
    scroll.addEventFilter(InputEvent.ANY, this::leaveToPerson);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.movieProperty().subscribe(this::show);
    model.countsProperty().subscribe(_ -> showSaid());
    model.profile().subscribe(_ -> showSaid());
  }

  /** The cover is there where the heading has room beside it. */
  private HBox heads() {
    cover.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_COVER));
    cover.managedProperty().bind(cover.visibleProperty());
    HBox.setHgrow(heading, Priority.ALWAYS);
    var top = new HBox(cover, heading);
    top.getStyleClass().add("movie-top");
    return top;
  }

  /** Scroll position of the page, in pixels from the top. */
  public double top() {
    return scroll.getVvalue() * Math.max(0, hidden());
  }

  /** Scrolls down as soon as the page is long enough, and until the person scrolls. */
  public void scrollTo(double place) {
    wanted = place;
    settle();
  }

  private void settle() {
    if (wanted >= 0) {
      scroll.setVvalue(hidden() > 0 ? Math.min(1, wanted / hidden()) : 0);
    }
  }

  private void leaveToPerson(InputEvent e) {
    boolean pressed =
        e.getEventType() == MouseEvent.MOUSE_PRESSED || e.getEventType() == KeyEvent.KEY_PRESSED;
    if (pressed || e instanceof ScrollEvent) {
      wanted = -1;
    }
  }

  private double hidden() {
    return content.getHeight() - scroll.getViewportBounds().getHeight();
  }

  private void pressed(KeyEvent e) {
    StarKeys.chosen(e, model.stars())
        .ifPresent(
            stars -> {
              model.rate(stars);
              e.consume();
            });
  }

  private void show(Optional<Movie> movie) {
    movie.ifPresent(cover::show);
    movie.ifPresent(heading::show);
    links.show(model.sites());
  }

  private void showSaid() {
    Optional<StarCounts> counts = model.countsProperty().get();
    heading.showOwn();
    everybody.setVisible(counts.isPresent());
    everybody.setManaged(counts.isPresent());
    counts.ifPresent(this::showStars);
    links.show(model.sites());
  }

  private void showStars(StarCounts stars) {
    histogram.setVisible(stars.total() > 0);
    histogram.setManaged(stars.total() > 0);
    if (stars.total() == 0) {
      howRated.setText(TEXTS.get("rated.nobody"));
      against.setText("");
      return;
    }
    howRated.setText(TEXTS.format("rated", stars.total()));
    histogram.show(stars, model.stars());
    String mean = TEXTS.format("mean", stars.mean());
    against.setText(
        model.stars().isPresent()
            ? mean + " " + against(stars, model.stars().getAsDouble())
            : mean);
  }

  private static String against(StarCounts stars, double own) {
    return TEXTS.format("against", 100 * stars.shareBelow(own), StarsText.of(own));
  }
}

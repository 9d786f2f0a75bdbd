package org.cinefactor.ui.shell;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cinefactor.ui.control.ControlEdges;
import org.cinefactor.ui.control.cover.Cover;
import org.cinefactor.ui.control.movie.MovieEvent;
import org.cinefactor.ui.shell.frame.TruncatedText;
import org.cinefactor.ui.shell.notice.NoticeBar;
import org.cinefactor.ui.shell.notice.NoticesViewModel;

/** The window's content: the rail, the page that it leads to, the recommendations, the status. */
final class ShellView extends BorderPane {
  private final Function<PageHistory.Visit, Region> make;
  private final Map<Page, Region> pages = new EnumMap<>(Page.class);
  private final StackPane page = new StackPane();
  // Its place among the others is the order in which Tab goes through them.
  private final StackPane center = new StackPane();
  private final SplitPane split;
  private final PageHistory history;
  private Optional<Region> movie = Optional.empty();
  private PageHistory.Visit before;
  private final Map<PageHistory.Visit, Node> keyboard = new HashMap<>();

  /**
   * @param make makes a page when it is first gone to; all movies share one
   * @param history where one is and was
   * @param recommendations what stands beside most pages
   * @param status what is at the bottom
   * @param notices what the person must know
   */
  ShellView(
      Function<PageHistory.Visit, Region> make,
      PageHistory history,
      Region recommendations,
      Region status,
      NoticesViewModel notices) {
    this.make = make;
    this.history = history;
    this.before = history.shownProperty().get();
    getStyleClass().add("shell");
    getStylesheets()
        .addAll(
            ControlEdges.styleSheet(),
            ShellView.class.getResource("shell.css").toExternalForm(),
            Cover.styleSheet());
    page.setMinWidth(360);
    recommendations.setMinWidth(380);
    split = new SplitPane(page, recommendations);
    split.setDividerPositions(0.5);
    SplitPane.setResizableWithParent(page, true);
    center.getChildren().setAll(split);
    split.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragDivider);
    setTop(new NoticeBar(notices));
    setLeft(new Rail(history.shownProperty().map(PageHistory.Visit::page), history::go));
    setCenter(center);
    setBottom(status);
    TruncatedText.explain(this);
    history.shownProperty().subscribe(this::show);
    addEventHandler(MovieEvent.OPEN, e -> history.open(e.movie()));
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::sideButton);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
  }

  private void show(PageHistory.Visit next) {
    if (getScene() != null && getScene().getFocusOwner() != null) {
      keyboard.put(before, getScene().getFocusOwner());
    }
    before = next;
    Region content = content(next);
    boolean alone = next.page().alone() && next.movie().isEmpty();
    if (!alone && !page.getChildren().contains(content)) {
      page.getChildren().setAll(content);
    }
    showAlone(alone ? Optional.of(content) : Optional.empty());
    giveKeyboard(next, content);
  }

  /**
   * Shows a page without the recommendations. What is beside them is hidden and stays in the scene:
   * else all its styles would be looked up anew when one comes back.
   */
  private void showAlone(Optional<Region> content) {
    center
        .getChildren()
        .removeIf(shown -> !shown.equals(split) && content.filter(shown::equals).isEmpty());
    split.setVisible(content.isEmpty());
    split.setManaged(content.isEmpty());
    content.filter(c -> !center.getChildren().contains(c)).ifPresent(center.getChildren()::add);
  }

  /** The toolkit measures the way of a drag outside, where everything may have another scale. */
  private void dragDivider(MouseEvent e) {
    if (e.getTarget() instanceof Node node && isDivider(node)) {
      split.setDividerPositions(split.sceneToLocal(e.getSceneX(), 0).getX() / split.getWidth());
      e.consume();
    }
  }

  private static boolean isDivider(Node node) {
    return node.getStyleClass().contains("split-pane-divider")
        || node.getStyleClass().contains("horizontal-grabber");
  }

  private Region content(PageHistory.Visit visit) {
    if (visit.movie().isEmpty()) {
      return pages.computeIfAbsent(visit.page(), _ -> make.apply(visit));
    }
    Region region = movie.orElseGet(() -> make.apply(visit));
    movie = Optional.of(region);
    return region;
  }

  /** Whoever comes back finds the keyboard where it was; a movie's page takes it. */
  private void giveKeyboard(PageHistory.Visit visit, Node content) {
    Node had = keyboard.get(visit);
    if (visit.movie().isPresent()) {
      content.requestFocus();
    } else if (had != null && Objects.equals(had.getScene(), getScene())) {
      had.requestFocus();
    }
  }

  private void sideButton(MouseEvent e) {
    if (e.getButton() == MouseButton.BACK) {
      history.back();
    } else if (e.getButton() == MouseButton.FORWARD) {
      history.forward();
    }
  }

  private void escape(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && history.shownProperty().get().movie().isPresent()) {
      history.back();
      e.consume();
    }
  }
}

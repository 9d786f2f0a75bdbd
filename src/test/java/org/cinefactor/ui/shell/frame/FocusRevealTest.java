package org.cinefactor.ui.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.ui.control.SmallWindow.onScreen;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.SmallWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnScreen
class FocusRevealTest {
  private Button button;
  private Label line;
  private ScrollPane page;
  private SmallWindow window;

  @BeforeEach
  void show() throws Exception {
    window = new SmallWindow(300, 200);
    onScreen(
        () -> {
          button = new Button("Open it like this");
          line = new Label("it failed");
          page = new ScrollPane();
          var above = new Label("above");
          above.setMinHeight(160);
          var below = new Label("below");
          below.setMinHeight(200);
          page.setContent(new VBox(above, button, below));
          line.setMinHeight(80);
          line.setVisible(false);
          line.managedProperty().bind(line.visibleProperty());
          var all = new BorderPane(page);
          all.setBottom(line);
          window.root().getChildren().add(all);
          new FocusReveal(window.root().getScene()).follow();
          button.requestFocus();
        });
    window.await(() -> button.isFocused() && isInSight());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aLineThatComesBelowThePageDoesNotCoverWhatHasTheKeyboard() throws Exception {
    onScreen(() -> line.setVisible(true));
    window.await(() -> line.getHeight() == 80 && isInSight());
    assertThat(page.getVvalue()).isPositive();
  }

  @Test
  void whatWasScrolledAwayStaysAway() throws Exception {
    onScreen(() -> page.setVvalue(1));
    window.await(() -> !isInSight());
    onScreen(() -> line.setVisible(true));
    window.await(() -> page.getViewportBounds().getHeight() <= 120);
    assertThat(page.getVvalue()).isEqualTo(1);
    assertThat(isInSight()).isFalse();
  }

  private boolean isInSight() {
    return bounds(page).contains(bounds(button));
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}

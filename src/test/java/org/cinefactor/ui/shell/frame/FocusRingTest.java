package org.cinefactor.ui.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.ui.control.SmallWindow.onScreen;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.Pointer;
import org.cinefactor.ui.control.SmallWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class FocusRingTest {
  private static final int FIELDS = 12;
  private static final long PATIENCE = Long.getLong("test.patience", 60);

  private final List<Button> fields = new ArrayList<>();
  private ScrollPane page;
  private SmallWindow window;
  private FocusRing ring;

  @BeforeEach
  void show() throws Exception {
    window = new SmallWindow(300, 200);
    onScreen(
        () -> {
          page = new ScrollPane();
          var all = new VBox();
          all.setPadding(new Insets(8));
          for (int i = 0; i < FIELDS; i++) {
            var field = new Button("field " + i);
            var name = new Label("name " + i);
            name.setLabelFor(field);
            fields.add(field);
            all.getChildren().add(new VBox(name, field));
          }
          page.setContent(all);
          ring = new FocusRing(window.root().getScene());
          window.root().getChildren().addAll(page, ring);
          ring.follow();
        });
    window.await(() -> fields.getFirst().isFocused());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void itGoesWithTheKeyboardAlsoWhereTheProgramMovesIt() throws Exception {
    onScreen(() -> fields.get(0).requestFocus());
    onScreen(() -> fields.get(0).requestFocusTraversal(TraversalDirection.NEXT));
    await(() -> ring.isVisible() && isAround(fields.get(1)));
    onScreen(() -> fields.get(2).requestFocus());
    await(() -> ring.isVisible() && isAround(fields.get(2)));
  }

  @Test
  void whoUsesThePointerSeesNone() throws Exception {
    onScreen(() -> fields.get(0).requestFocusTraversal(TraversalDirection.NEXT));
    await(ring::isVisible);
    onScreen(
        () -> {
          Event.fireEvent(page, Pointer.at(MouseEvent.MOUSE_PRESSED, 20, 20));
          fields.get(2).requestFocus();
        });
    await(() -> !ring.isVisible());
  }

  @Test
  void aFieldComesIntoSightWithItsNameAndThePageScrollsNoFurther() throws Exception {
    onScreen(() -> fields.get(0).requestFocus());
    for (int i = 1; i < FIELDS; i++) {
      Node from = fields.get(i - 1);
      Node to = fields.get(i);
      double before = page.getVvalue();
      boolean inSight = isInSight(to);
      onScreen(() -> from.requestFocusTraversal(TraversalDirection.NEXT));
      await(() -> ring.isVisible() && isAround(to));
      assertThat(isInSight(to)).as("%s with its name", to).isTrue();
      assertThat(!inSight || page.getVvalue() == before).as("%s: no jump", to).isTrue();
      assertThat(room() - bounds(to).getMaxY()).as("%s: near the lower edge", to).isPositive();
      if (!inSight) {
        assertThat(room() - bounds(to).getMaxY()).isLessThan(10);
      }
    }
    for (int i = FIELDS - 2; i >= 0; i--) {
      Node from = fields.get(i + 1);
      Node to = fields.get(i);
      onScreen(() -> from.requestFocusTraversal(TraversalDirection.PREVIOUS));
      await(() -> ring.isVisible() && isAround(to));
      assertThat(isInSight(to)).as("%s with its name", to).isTrue();
    }
    assertThat(page.getVvalue()).isZero();
  }

  private boolean isAround(Node node) {
    return bounds(ring).contains(bounds(node));
  }

  /** True if a field and its name are seen. */
  private boolean isInSight(Node field) {
    return bounds(page).contains(bounds(field.getParent()));
  }

  private double room() {
    return bounds(page).getMaxY();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static void await(BooleanSupplier so) throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(60_000, so::getAsBoolean));
  }
}

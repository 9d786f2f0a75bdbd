package org.cinefactor.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class GradualColumnTest {
  private static final long LONGER_THAN_A_FRAME_GIVES = 20_000_000;

  private final StackPane root = new StackPane();
  private final List<Integer> frames = new ArrayList<>();
  private int frame;
  private Stage stage;

  @BeforeEach
  void show() throws Exception {
    FxToolkit.registerPrimaryStage();
    onScreen(
        () -> {
          stage = new Stage();
          stage.setScene(new Scene(root, 200, 200));
          stage.getScene().addPostLayoutPulseListener(() -> frame++);
          stage.show();
        });
  }

  @AfterEach
  void close() {
    onScreen(stage::close);
  }

  private static void onScreen(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, action);
  }

  /** A part that takes long to make, as one does whose styles are looked up for the first time. */
  private Supplier<Node> part(String words) {
    return () -> {
      frames.add(frame);
      long end = System.nanoTime() + LONGER_THAN_A_FRAME_GIVES;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      return new Label(words);
    };
  }

  private static void awaitWhole(GradualColumn column) throws Exception {
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> column.isWhole()));
  }

  private static List<String> words(GradualColumn column) {
    return column.getChildren().stream()
        .flatMap(
            part ->
                part instanceof GradualColumn inner
                    ? words(inner).stream()
                    : List.of(((Label) part).getText()).stream())
        .toList();
  }

  @Test
  void slowPartsComeInTheirOrderOneInAFrameThoseOfAColumnWithinBeforeWhatFollows()
      throws Exception {
    List<List<String>> afterwards = new ArrayList<>();
    var column = new GradualColumn();
    onScreen(
        () -> {
          column.append(
              List.of(
                  part("1"),
                  () -> {
                    var inner = new GradualColumn();
                    inner.append(List.of(part("2"), part("3")));
                    return inner;
                  },
                  part("4")));
          column.afterwards(() -> afterwards.add(words(column)));
          root.getChildren().add(column);
          assertThat(column.getChildren()).isEmpty();
        });
    awaitWhole(column);

    assertThat(words(column)).containsExactly("1", "2", "3", "4");
    assertThat(frames).doesNotHaveDuplicates();
    assertThat(afterwards).containsExactly(List.of("1", "2", "3", "4"));
  }

  @Test
  void aPageThatIsLeftHalfMadeIsMadeWholeWhenOneComesBack() throws Exception {
    var column = new GradualColumn();
    onScreen(
        () -> {
          column.append(List.of(part("1"), part("2")));
          root.getChildren().add(column);
          root.getChildren().remove(column);
        });
    onScreen(() -> assertThat(column.isWhole()).isFalse());
    onScreen(() -> root.getChildren().add(column));
    awaitWhole(column);
    assertThat(words(column)).containsExactly("1", "2");
  }
}

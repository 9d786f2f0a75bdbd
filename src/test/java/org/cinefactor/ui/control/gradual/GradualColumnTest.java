package org.cinefactor.ui.control.gradual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.SmallWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnScreen
class GradualColumnTest {
  private SmallWindow window;

  @BeforeEach
  void show() throws Exception {
    window = new SmallWindow(200, 200);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Supplier<Node> part(String words) {
    return () -> {
      window.takeLong();
      return new Label(words);
    };
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
    SmallWindow.onScreen(
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
          window.root().getChildren().add(column);
          assertThat(column.getChildren()).isEmpty();
        });
    window.awaitWhole(column);

    assertThat(words(column)).containsExactly("1", "2", "3", "4");
    assertThat(window.slowFrames()).doesNotHaveDuplicates();
    assertThat(afterwards).containsExactly(List.of("1", "2", "3", "4"));
  }

  @Test
  void aPageThatIsLeftHalfMadeIsMadeWholeWhenOneComesBack() throws Exception {
    var column = new GradualColumn();
    SmallWindow.onScreen(
        () -> {
          column.append(List.of(part("1"), part("2")));
          window.root().getChildren().add(column);
          window.root().getChildren().remove(column);
        });
    SmallWindow.onScreen(() -> assertThat(column.isWhole()).isFalse());
    SmallWindow.onScreen(() -> window.root().getChildren().add(column));
    window.awaitWhole(column);
    assertThat(words(column)).containsExactly("1", "2");
  }

  @Test
  void otherPartsTakeThePlaceOfThoseThatAreThereAndThoseThatWereToCome() throws Exception {
    var column = new GradualColumn();
    SmallWindow.onScreen(
        () -> {
          column.append(List.of(part("1"), part("2"), part("3")));
          window.root().getChildren().add(column);
        });
    window.await(() -> !column.getChildren().isEmpty());
    SmallWindow.onScreen(
        () -> {
          column.replace(List.of(new Label("a"), new Label("b")));
          assertThat(words(column)).containsExactly("a", "b");
        });
    window.awaitWhole(column);
    assertThat(words(column)).containsExactly("a", "b");
  }
}

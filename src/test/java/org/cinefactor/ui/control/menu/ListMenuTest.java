package org.cinefactor.ui.control.menu;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.SmallWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnScreen
class ListMenuTest {
  private static final double WIDTH = 400;
  private static final double HEIGHT = 500;

  private final List<String> chosen = new ArrayList<>();
  private SmallWindow window;

  /** Genres to tick. */
  private static final class Ticks extends ListMenu<String> {
    Ticks(Set<String> ticked) {
      super(Function.identity(), ticked::contains);
      onChosen(
          one -> {
            if (!ticked.remove(one)) {
              ticked.add(one);
            }
            refresh();
          });
    }
  }

  @BeforeEach
  void open() throws Exception {
    window = new SmallWindow(WIDTH, HEIGHT);
    String theme = new PrimerLight().getUserAgentStylesheet();
    SmallWindow.onScreen(() -> window.root().getScene().setUserAgentStylesheet(theme));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private ListMenu<String> menu(int choices, Pos where) {
    var menu = new ListMenu<String>("Genre", Function.identity(), chosen::add);
    show(menu, choices, where);
    return menu;
  }

  private void show(ListMenu<String> menu, int choices, Pos where) {
    SmallWindow.onScreen(
        () -> {
          menu.offer(IntStream.range(0, choices).mapToObj(i -> "Genre " + i).toList());
          window.root().getChildren().setAll(menu);
          window.root().setAlignment(where);
          window.root().applyCss();
          window.root().layout();
          menu.show();
        });
  }

  private static Popup popup() {
    return Window.getWindows().stream()
        .filter(Popup.class::isInstance)
        .map(Popup.class::cast)
        .filter(Window::isShowing)
        .findFirst()
        .orElseThrow();
  }

  private static Parent content() {
    return (Parent) popup().getContent().getFirst();
  }

  private static ListView<?> list() {
    return (ListView<?>) content().lookup(".list-view");
  }

  private static TextField field() {
    return (TextField) content().lookup(".text-field");
  }

  private static void press(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void choicesThatComeWhileItIsOpenGetTheirRoom() {
    ListMenu<String> menu = menu(0, Pos.TOP_LEFT);
    SmallWindow.onScreen(
        () -> {
          double empty = list().getPrefHeight();
          menu.offer(List.of("Comedy", "Drama", "War"));
          assertThat(list().getPrefHeight()).isGreaterThanOrEqualTo(3 * empty - 4);
        });
  }

  @Test
  void anEmptyListSaysWhyAndASearchThatNothingIsCalledSo() {
    ListMenu<String> menu = menu(0, Pos.TOP_LEFT);
    SmallWindow.onScreen(
        () -> {
          assertThat(placeholder()).isEqualTo("Nothing to choose from");
          menu.hide();
          menu.whenEmpty(() -> "No data set is open");
          menu.show();
          assertThat(placeholder()).isEqualTo("No data set is open");
          menu.offer(IntStream.range(0, 40).mapToObj(i -> "Genre " + i).toList());
          field().setText("western");
          assertThat(placeholder()).isEqualTo("No matches");
          menu.hide();
        });
  }

  private static String placeholder() {
    return ((Label) list().getPlaceholder()).getText();
  }

  /** A data set with 27,000 genres held the window up for seconds at each opening. */
  @Test
  void ofVeryManyOnlyTheRowsInSightAreMadeAndAnyIsFound() {
    menu(27_000, Pos.TOP_LEFT);
    SmallWindow.onScreen(
        () -> {
          list().layout();
          assertThat(content().lookupAll(".list-cell")).hasSizeBetween(5, 40);
          field().setText(" GENRE 26999");
          assertThat(list().getItems()).hasSize(1);
          press(field(), KeyCode.ENTER);
          assertThat(chosen).containsExactly("Genre 26999");
          assertThat(Window.getWindows()).noneMatch(Popup.class::isInstance);
        });
  }

  @Test
  void aFewAreChosenByArrowsWithoutAField() {
    var menu = menu(5, Pos.TOP_LEFT);
    SmallWindow.onScreen(
        () -> {
          assertThat(field()).isNull();
          list().getSelectionModel().select(3);
          press(list(), KeyCode.SPACE);
          menu.show();
          press(list(), KeyCode.ESCAPE);
          assertThat(Window.getWindows()).noneMatch(Popup.class::isInstance);
        });
    assertThat(chosen).containsExactly("Genre 3");
  }

  @ParameterizedTest
  @CsvSource({"5, TOP_LEFT", "60, TOP_LEFT", "5, BOTTOM_LEFT", "60, BOTTOM_LEFT", "60, CENTER"})
  void theListIsInTheWindowAndNotOverItsButton(int choices, Pos where) {
    var menu = menu(choices, where);
    SmallWindow.onScreen(
        () -> {
          content().applyCss();
          content().layout();
          Bounds button = menu.localToScreen(menu.getLayoutBounds());
          Bounds list = content().localToScreen(content().getLayoutBounds());
          Bounds all = window.root().localToScreen(window.root().getLayoutBounds());
          assertThat(list.getMinY() >= button.getMaxY() || list.getMaxY() <= button.getMinY())
              .as(list + " beside " + button)
              .isTrue();
          assertThat(list.getMinY()).isGreaterThanOrEqualTo(all.getMinY());
          assertThat(list.getMaxY()).isLessThanOrEqualTo(all.getMaxY());
          menu.hide();
        });
  }

  @Test
  void whatIsTickedIsShownAndSpoken() {
    Set<String> ticked = new TreeSet<>(List.of("Genre 1"));
    var menu = new Ticks(ticked);
    show(menu, 3, Pos.TOP_LEFT);
    SmallWindow.onScreen(
        () -> {
          assertThat(spoken()).containsExactly("Genre 0", "Genre 1, chosen", "Genre 2");
          list().getSelectionModel().select(2);
          press(list(), KeyCode.ENTER);
          assertThat(ticked).containsExactly("Genre 1", "Genre 2");
          assertThat(spoken()).containsExactly("Genre 0", "Genre 1, chosen", "Genre 2, chosen");
          menu.hide();
        });
  }

  private static List<String> spoken() {
    list().applyCss();
    list().layout();
    return content().lookupAll(".list-cell").stream()
        .map(node -> (ListCell<?>) node)
        .filter(cell -> !cell.isEmpty() && cell.getGraphic() instanceof CheckBox)
        .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
        .map(Node::getAccessibleText)
        .toList();
  }
}

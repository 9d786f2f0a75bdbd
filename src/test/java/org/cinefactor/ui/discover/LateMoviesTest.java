package org.cinefactor.ui.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.ui.task.WaitingRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The search with what is found later than somebody types. */
@OnScreen
class LateMoviesTest {
  @TempDir Path folder;

  private static void press(Scene scene, KeyCode key, String letter) {
    Event.fireEvent(
        scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, key, false, false, false, false));
    Event.fireEvent(
        scene.getFocusOwner(),
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
  }

  /** A search in which words stand, and the keyboard; its movies come when a test says so. */
  private record Search(Session session, WaitingRunner runner, DiscoverView view, Scene scene) {
    TextField field() {
      return (TextField) view.lookup("#search");
    }

    void find() {
      runner.finish(runner.started() - 1);
    }

    void findAndLayOut() {
      find();
      view.applyCss();
      view.layout();
    }

    Map<Integer, Double> stars() {
      return session.person().profile().ratings().asMap();
    }
  }

  private void search(String words, Consumer<Search> story) throws Exception {
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          try (var session = new Session(SmallWorkspace.in(folder), new SameThreadRunner())) {
            var runner = new WaitingRunner();
            var model = new DiscoverViewModel(session.person(), session.open(), runner);
            session.begin();
            var view = new DiscoverView(model);
            var search = new Search(session, runner, view, new Scene(view, 600, 400));
            view.applyCss();
            view.layout();
            search.field().requestFocus();
            search.field().setText(words);
            story.accept(search);
            return search;
          }
        });
  }

  @Test
  void starsThatAreTypedBeforeTheMoviesAreFoundAreForTheFirstOfThem() throws Exception {
    search(
        "movie 4",
        search -> {
          press(search.scene, KeyCode.DOWN, "");
          press(search.scene, KeyCode.DIGIT3, "3");
          assertThat(search.field().getText()).isEqualTo("movie 4");
          assertThat(search.stars()).isEmpty();
          search.find();
          assertThat(search.stars()).isEqualTo(Map.of(4, 3.0));
          assertThat(search.field().getText()).isEqualTo("movie 4");
        });
  }

  @Test
  void theKeyThatGoesOnToMoviesThatAreStillLookedForGoesToTheFirstOfSeveral() throws Exception {
    search(
        "movie",
        search -> {
          search.findAndLayOut();
          press(search.scene, KeyCode.DOWN, "");
          press(search.scene, KeyCode.DIGIT2, "2");
          Map<Integer, Double> first = search.stars();
          search.field().requestFocus();
          search.field().setText("movi");
          press(search.scene, KeyCode.DOWN, "");
          press(search.scene, KeyCode.DIGIT3, "3");
          search.find();
          assertThat(search.stars().keySet()).isEqualTo(first.keySet());
          assertThat(search.stars()).containsValue(3.0);
        });
  }

  @Test
  void whoeverTypesAgainRatesTheFirstMovieWhereverTheyWereBefore() throws Exception {
    search(
        "movie",
        search -> {
          search.findAndLayOut();
          press(search.scene, KeyCode.DOWN, "");
          press(search.scene, KeyCode.DOWN, "");
          press(search.scene, KeyCode.DIGIT2, "2");
          Map<Integer, Double> before = search.stars();
          search.field().requestFocus();
          search.field().setText("movi");
          search.find();
          search.field().setText("movie");
          search.find();
          press(search.scene, KeyCode.DOWN, "");
          press(search.scene, KeyCode.DIGIT3, "3");
          assertThat(search.stars()).hasSize(2).containsAllEntriesOf(before);
        });
  }

  @Test
  void escapeIsForTheFieldAlsoWhileMoviesAreLookedFor() throws Exception {
    search(
        "nothing like this",
        search -> {
          press(search.scene, KeyCode.DOWN, "");
          press(search.scene, KeyCode.DIGIT5, "5");
          press(search.scene, KeyCode.ESCAPE, "");
          assertThat(search.field().getText()).isEmpty();
          assertThat(search.stars()).isEmpty();
        });
  }

  @Test
  void aCompletionKeepsTheKeyboardWhenMoviesAreFoundMeanwhile() throws Exception {
    search(
        "movie star",
        search -> {
          Node completion = search.view.lookup(".completion");
          completion.requestFocus();
          search.find();
          assertThat(search.view.lookup(".browse-count")).isNotNull();
          assertThat(search.scene.getFocusOwner()).isEqualTo(completion);
          assertThat(completion.getScene()).as("it is still there").isEqualTo(search.scene);
        });
  }
}

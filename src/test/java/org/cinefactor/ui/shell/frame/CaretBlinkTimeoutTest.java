package org.cinefactor.ui.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.SmallWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class CaretBlinkTimeoutTest {
  private static final int PATIENCE = 60;

  /** Frames that come only when something goes on. */
  private static final int MANY = 8;

  /**
   * So many nanoseconds no frame comes when nothing goes on; a blinking caret makes twenty in it.
   */
  private static final long QUIET = 400_000_000;

  private TextField field;
  private TextField other;
  private SmallWindow window;
  private Subscription following;
  private int last;
  private long lastCame;

  @BeforeEach
  void show() throws Exception {
    window = new SmallWindow(200, 200);
    SmallWindow.onScreen(
        () -> {
          field = new TextField("star");
          other = new TextField();
          window.root().getChildren().add(new VBox(field, other));
          following = new CaretBlinkTimeout(window.root().getScene(), Duration.seconds(2)).follow();
          field.requestFocus();
        });
  }

  @AfterEach
  void close() {
    window.close();
  }

  private int frame() {
    return WaitForAsyncUtils.waitForAsyncFx(1000 * PATIENCE, window::frame);
  }

  private boolean isQuiet() {
    int now = frame();
    if (now != last) {
      last = now;
      lastCame = System.nanoTime();
    }
    return System.nanoTime() - lastCame > QUIET;
  }

  private void awaitQuiet() throws Exception {
    last = -1;
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, this::isQuiet);
  }

  private void awaitMoreFrames() throws Exception {
    int before = frame();
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> frame() >= before + MANY);
  }

  private void press(KeyCode key) {
    SmallWindow.onScreen(
        () ->
            Event.fireEvent(
                field,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  @Test
  void nothingIsDrawnAfterAWhileUntilAKeyMovesTheCaretAgain() throws Exception {
    awaitQuiet();
    SmallWindow.onScreen(() -> assertThat(field.isFocused()).isTrue());

    press(KeyCode.END);
    awaitMoreFrames();
    SmallWindow.onScreen(() -> assertThat(field.getCaretPosition()).isEqualTo(4));

    awaitQuiet();
  }

  @Test
  void theCaretOfAFieldThatIsGivenATextMeanwhileRestsToo() throws Exception {
    awaitQuiet();

    SmallWindow.onScreen(
        () -> {
          other.setText("55");
          other.end();
        });

    awaitQuiet();
  }

  @Test
  void noCaretBlinksInAWindowThatIsNoLongerFollowed() throws Exception {
    SmallWindow.onScreen(
        () -> {
          following.unsubscribe();
          following = new CaretBlinkTimeout(window.root().getScene(), Duration.hours(1)).follow();
        });
    awaitMoreFrames();
    awaitMoreFrames();

    SmallWindow.onScreen(following::unsubscribe);

    awaitQuiet();
  }
}

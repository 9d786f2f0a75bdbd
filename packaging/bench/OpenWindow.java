import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** The program's open window, read and driven by keys from another thread. */
final class OpenWindow {
  private OpenWindow() {}

  static String texts(Node node) {
    return switch (node) {
      case Labeled label -> label.getText() + " ";
      case Text text -> text.getText() + " ";
      case Parent parent -> {
        var all = new StringBuilder();
        parent.getChildrenUnmodifiable().forEach(child -> all.append(texts(child)));
        yield all.toString();
      }
      case null, default -> "";
    };
  }

  static Scene scene() {
    return Window.getWindows().getFirst().getScene();
  }

  static void key(KeyCode... codes) throws Exception {
    onFx(
        () -> {
          var robot = new Robot();
          for (KeyCode code : codes) {
            robot.keyPress(code);
          }
          for (KeyCode code : codes) {
            robot.keyRelease(code);
          }
          return "";
        });
  }

  static <T> T onFx(Supplier<T> action) throws Exception {
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(action.get());
          } catch (RuntimeException e) {
            result.completeExceptionally(e);
          }
        });
    return result.get();
  }

  static void until(long seconds, Supplier<Boolean> there) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000;
    while (!onFx(there)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("it did not come");
      }
      Thread.sleep(10);
    }
  }
}

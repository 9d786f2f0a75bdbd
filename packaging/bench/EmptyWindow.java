import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/**
 * The least that a JavaFX program can show: one window, one rectangle in the colour of the bars.
 */
public final class EmptyWindow {
  private EmptyWindow() {}

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          var stage = new Stage();
          stage.setScene(
              new Scene(new Pane(new Rectangle(1280, 400, Color.web("#0969da"))), 1280, 800));
          stage.show();
        });
  }
}

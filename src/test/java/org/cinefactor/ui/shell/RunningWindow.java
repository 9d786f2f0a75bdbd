package org.cinefactor.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.task.BackgroundRunner;
import org.cinefactor.workspace.InstallLayout;
import org.cinefactor.workspace.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real program with its real window, on the shipped data, with a home of its own. */
final class RunningWindow extends FxRobot implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Session session;
  private final Shell shell;
  private final Stage stage;

  private RunningWindow(Session session, Shell shell, Stage stage) {
    this.session = session;
    this.shell = shell;
    this.stage = stage;
  }

  /** Starts the program as a person would. */
  static RunningWindow open(Path home) throws Exception {
    FxToolkit.registerPrimaryStage();
    Workspace workspace = Workspace.open(InstallLayout.ofThisProgram(), new DataHome(home));
    Session session = new Session(workspace, new BackgroundRunner());
    return WaitForAsyncUtils.asyncFx(
            () -> {
              var shell = new Shell(session);
              var stage = new Stage();
              shell.show(stage);
              session.begin();
              return new RunningWindow(session, shell, stage);
            })
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  Session session() {
    return session;
  }

  Stage stage() {
    return stage;
  }

  /** Waits until something is so; the sentence says what was awaited. */
  void await(String sentence, BooleanSupplier so) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(so::getAsBoolean).get());
    } catch (TimeoutException e) {
      picture("failed");
      throw new AssertionError("waited in vain until " + sentence, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Draws the window into target/pictures. */
  void picture(String name) {
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null));
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the window and waits until everything is written, as leaving the program does. */
  @Override
  public void close() throws ProfileException {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          stage.hide();
          shell.close();
        });
    session.close();
  }
}

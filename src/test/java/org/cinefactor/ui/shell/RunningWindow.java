package org.cinefactor.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.ui.control.MovieList;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.task.BackgroundRunner;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.NodeQuery;
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
    return open(home, new ChosenFiles());
  }

  /** Starts the program for a person who has made up their mind about files. */
  static RunningWindow open(Path home, ChosenFiles files) throws Exception {
    FxToolkit.registerPrimaryStage();
    Workspace workspace = Workspace.openAhead(InstallLayout.ofThisProgram(), new DataHome(home));
    Session session = new Session(workspace, new BackgroundRunner());
    return WaitForAsyncUtils.asyncFx(
            () -> {
              var shell = new Shell(session, files);
              var stage = new Stage();
              shell.show(stage);
              return new RunningWindow(session, shell, stage);
            })
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  Session session() {
    return session;
  }

  /** Opens a file as a file manager has the program do it. */
  void openFile(Path file) {
    interact(() -> shell.open(file));
  }

  /** Has errors that nobody expects said in the window. */
  void tell(UnexpectedErrors errors) {
    interact(() -> shell.tell(errors));
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

  /** What the person has said so far. */
  Profile person() {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> session.person().profile());
  }

  /** Gives the window a size; the headless screen has 1000 x 1000 pixels. */
  void resize(double width, double height) {
    interact(
        () -> {
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  /** Waits until a model with these settings answers, and asks for it first where needed. */
  void settle(Settings settings) {
    await("the data are read", () -> session.open().dataProperty().get().isPresent());
    interact(() -> session.answers().want(settings));
    await(
        "the model is there",
        () ->
            session
                .answers()
                .currentProperty()
                .get()
                .filter(now -> now.settings().equals(settings))
                .isPresent());
  }

  void awaitComponents(int components) {
    await(
        components + " components answer",
        () ->
            session
                .answers()
                .currentProperty()
                .get()
                .filter(now -> now.model().factors().components() == components)
                .isPresent());
  }

  /** Searches a movie by its title, and rates the first hit with a key. */
  void rate(String title, String key) {
    clickOn("#search").eraseText(40).write(title);
    await("titles are searched", () -> session.open().searchProperty().get().isPresent());
    await("a hit for " + title, () -> !hits().getItems().isEmpty() && fits(title));
    int rated = person().ratings().size();
    type(KeyCode.DOWN);
    type(KeyCode.getKeyCode(key));
    await("the star has landed", () -> session.person().profile().ratings().size() == rated + 1);
  }

  /** Types into the field that has the keyboard, goes down to the first hit, and rates it. */
  void rateByKeys(String title, KeyCode stars) {
    write(title);
    await("titles are searched", () -> session.open().searchProperty().get().isPresent());
    await("a hit for " + title, () -> fits(title));
    type(KeyCode.DOWN).type(stars);
    await("the star has landed", () -> !session.person().profile().ratings().isEmpty());
  }

  void focusFirstPlace() {
    interact(
        () ->
            lookup(".place-row").queryAll().stream()
                .min(Comparator.comparingDouble(javafx.scene.Node::getLayoutY))
                .orElseThrow()
                .requestFocus());
  }

  /** Whether the row with the keyboard lies between the heading of the list and the status bar. */
  boolean focusIsInSight() {
    javafx.scene.Node row = stage.getScene().getFocusOwner();
    double top = sceneBounds(lookup(".pane-heading").query()).getMaxY();
    double bottom = sceneBounds(lookup(".status-bar").query()).getMinY();
    return sceneBounds(row).getMinY() >= top - 1 && sceneBounds(row).getMaxY() <= bottom + 1;
  }

  private static javafx.geometry.Bounds sceneBounds(javafx.scene.Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private MovieList hits() {
    return lookup(".discover .movie-list").queryAs(MovieList.class);
  }

  private boolean fits(String title) {
    String first = title.substring(0, title.indexOf(' ') < 0 ? title.length() : title.indexOf(' '));
    return lookup(".discover .movie-list").tryQuery().isPresent()
        && hits().getItems().getFirst().name().toLowerCase(Locale.ROOT).contains(first);
  }

  /** Types a number into a field, and Enter. */
  void type(String field, String number) {
    clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write(number).push(KeyCode.ENTER);
  }

  // What is in the window is looked up by the thread that changes it: nothing comes or goes
  // meanwhile.

  @Override
  public NodeQuery lookup(String query) {
    return byToolkit(() -> super.lookup(query));
  }

  @Override
  public <T extends javafx.scene.Node> NodeQuery lookup(Predicate<T> fits) {
    return byToolkit(() -> super.lookup(fits));
  }

  private static NodeQuery byToolkit(Callable<NodeQuery> query) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), query);
  }

  /** Presses the button with this name for those who do not see it. */
  void press(String name) {
    clickOn(
        lookup(
                (javafx.scene.Node node) ->
                    node.getAccessibleRole() == AccessibleRole.BUTTON
                        && node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(name))
            .<javafx.scene.Node>query());
  }

  /** Whether a text can be seen. */
  boolean shows(String text) {
    return lookup(text).queryAll().stream().anyMatch(javafx.scene.Node::isVisible);
  }

  void awaitPlaces() {
    await("there are ten places", () -> titles().size() == 10);
  }

  void awaitTitles(String sentence, Predicate<List<String>> fit) {
    await(sentence, () -> titles().size() == 10 && fit.test(titles()));
  }

  /** The recommended movies' titles from the first place on, as they stand in the window. */
  List<String> titles() {
    return lookup(".place-row").queryAllAs(javafx.scene.layout.Region.class).stream()
        .filter(row -> !row.isMouseTransparent())
        .sorted(Comparator.comparingDouble(javafx.scene.Node::getLayoutY))
        .map(row -> ((Label) row.lookup(".movie-title")).getText())
        .toList();
  }

  /** Waits until no row comes or goes any more, and everything is laid out. */
  void awaitQuiet() {
    await("nothing fades in or out", () -> lookup(".row-veil").queryAll().isEmpty());
    interact(() -> stage.getScene().getRoot().layout());
  }

  /** Waits until nothing moves any more. */
  void awaitRest() {
    await(
        "the rows are in their places",
        () ->
            lookup(".row-veil").queryAll().isEmpty()
                && lookup(".place-row").queryAll().stream()
                    .allMatch(row -> row.getTranslateY() == 0));
  }

  /**
   * Draws the window into target/pictures.
   *
   * @return how light it is, from 0 (black) to 1 (white)
   */
  double picture(String name) {
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
    return Arrays.stream(pixels)
        .mapToDouble(argb -> (argb >> 8 & 0xff) / 255.0)
        .average()
        .orElse(0);
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
    awaitWorkers();
  }

  /** Work that was cancelled may still be writing a file, which the test's folder must not lose. */
  private static void awaitWorkers() {
    try {
      for (Thread worker : Thread.getAllStackTraces().keySet()) {
        if (worker.getName().startsWith("work-")) {
          worker.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while work was ending", e);
    }
  }
}

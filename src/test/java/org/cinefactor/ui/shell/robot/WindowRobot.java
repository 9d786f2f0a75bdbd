package org.cinefactor.ui.shell.robot;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.cinefactor.ui.control.SlidingRows;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Hands and eyes of a person before one window. What is looked for is awaited, and looked up by the
 * thread that changes it: nothing comes or goes meanwhile, and nothing hangs on how fast the
 * machine is.
 */
public class WindowRobot extends FxRobot {
  private final Stage stage;

  public WindowRobot(Stage stage) {
    this.stage = stage;
  }

  public Stage stage() {
    return stage;
  }

  public Pointer pointer() {
    return new Pointer(robotContext().getBaseRobot());
  }

  /** Waits until something is so; the sentence says what was awaited. */
  public void await(String sentence, BooleanSupplier so) {
    try {
      WaitForAsyncUtils.waitFor(
          FxThread.PATIENCE_SECONDS, TimeUnit.SECONDS, () -> FxThread.call(so::getAsBoolean));
    } catch (TimeoutException e) {
      picture("failed");
      throw new AssertionError("waited in vain until " + sentence, e);
    }
    FxThread.turns();
  }

  @Override
  public FxRobot interact(Runnable work) {
    FxThread.run(work);
    FxThread.drawn(stage);
    return this;
  }

  @Override
  public NodeQuery lookup(String query) {
    return FxThread.call(() -> super.lookup(query));
  }

  @Override
  public <T extends Node> NodeQuery lookup(Predicate<T> fits) {
    return FxThread.call(() -> super.lookup(fits));
  }

  /** Clicks on what a query finds, once it can be seen and answers. */
  @Override
  public FxRobot clickOn(String query, MouseButton... buttons) {
    return onFound(
        query, () -> answering(lookup(query)), node -> pointer().clickOn(node, first(buttons)));
  }

  /** Looks for a node until there is one, and has something done to it in the same turn. */
  public FxRobot onFound(String name, Supplier<Optional<Node>> look, Consumer<Node> click) {
    await(
        name + " can be clicked on",
        () -> {
          Optional<Node> found = look.get();
          found.ifPresent(click);
          return found.isPresent();
        });
    FxThread.drawn(stage);
    return this;
  }

  /** Clicks on a node, wherever it is by then. */
  @Override
  public FxRobot clickOn(Node node, MouseButton... buttons) {
    return interact(() -> pointer().clickOn(node, first(buttons)));
  }

  /** Clicks where the pointer is, with the first button if none is named. */
  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    return interact(() -> pointer().click(first(buttons)));
  }

  private static MouseButton first(MouseButton... buttons) {
    return buttons.length == 0 ? MouseButton.PRIMARY : buttons[0];
  }

  /** Moves the pointer to a node, wherever it moves meanwhile. */
  @Override
  public FxRobot moveTo(Node node, Motion motion) {
    AtomicReference<Point2D> to = new AtomicReference<>();
    do {
      interact(() -> to.set(pointer().moveTo(node)));
    } while (!FxThread.call(() -> Pointer.middle(node)).equals(to.get()));
    return this;
  }

  @Override
  public FxRobot moveTo(String query, Motion motion) {
    Node node = FxThread.call(() -> lookup(query).query());
    return moveTo(node, motion);
  }

  /** Double-clicks on what a query finds, once it can be seen and answers. */
  @Override
  public FxRobot doubleClickOn(String query, MouseButton... buttons) {
    return onFound(query, () -> answering(lookup(query)), node -> pointer().doubleClickOn(node));
  }

  /** Double-clicks where a node is by then. */
  @Override
  public FxRobot doubleClickOn(Node node, MouseButton... buttons) {
    return interact(() -> pointer().doubleClickOn(node));
  }

  private static Optional<Node> answering(NodeQuery query) {
    return query.queryAll().stream()
        .filter(NodeQueryUtils.isVisible())
        .filter(WindowRobot::answers)
        .findFirst();
  }

  /** True if a node answers: nothing that is disabled does, nor what is in a row on its way out. */
  private static boolean answers(Node node) {
    boolean stays = true;
    for (Node at = node; at != null; at = at.getParent()) {
      stays &= !(at.isMouseTransparent() && at.getParent() instanceof SlidingRows);
    }
    return stays && !node.isDisabled();
  }

  /** Presses keys one after the other; each is drawn before the next. */
  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
    return this;
  }

  /** Presses keys together, and lets go of them. */
  @Override
  public FxRobot push(KeyCode... keys) {
    KeyCode[] backwards = List.of(keys).reversed().toArray(KeyCode[]::new);
    KeyboardRobot keyboard = robotContext().getKeyboardRobot();
    return interact(
        () -> {
          keyboard.pressNoWait(keys);
          keyboard.releaseNoWait(backwards);
        });
  }

  /** Types a text; each letter is drawn before the next. */
  @Override
  public FxRobot write(String text) {
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      interact(
          () ->
              robotContext()
                  .getBaseRobot()
                  .typeKeyboard(stage.getScene(), KeyCode.UNDEFINED, letter));
    }
    return this;
  }

  /** Presses the button with this name for those who do not see it. */
  public void press(String name) {
    Predicate<Node> named =
        node ->
            node.getAccessibleRole() == AccessibleRole.BUTTON
                && node.getAccessibleText() != null
                && node.getAccessibleText().startsWith(name);
    onFound(
        name, () -> answering(lookup(named)), node -> pointer().clickOn(node, MouseButton.PRIMARY));
  }

  /** True if a text can be seen. */
  public boolean shows(String text) {
    return FxThread.call(() -> lookup(text).queryAll().stream().anyMatch(Sight::seen));
  }

  /**
   * Waits until no row comes or goes any more, and everything is drawn in its place: what a first
   * picture found to be too large or too small has another place in the second one.
   */
  public void awaitQuiet() {
    await("nothing fades in or out", () -> lookup(".row-veil").queryAll().isEmpty());
    FxThread.drawn(stage);
    FxThread.drawn(stage);
  }

  /** Gives the window a size; the headless screen has 1000 x 1000 pixels. */
  public void resize(double width, double height) {
    interact(
        () -> {
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(width);
          stage.setHeight(height);
        });
  }

  /**
   * Draws the window into target/pictures.
   *
   * @return how light it is, from 0 (black) to 1 (white)
   */
  public double picture(String name) {
    return WindowPicture.write(name, FxThread.call(() -> stage.getScene().snapshot(null)));
  }

  /**
   * Draws the window as it would be with another size, larger than the headless screen perhaps.
   *
   * @return how light it is, from 0 (black) to 1 (white)
   */
  public double picture(String name, double width, double height) {
    return WindowPicture.write(
        name, FxThread.call(() -> WindowPicture.drawn(stage.getScene(), width, height)));
  }
}

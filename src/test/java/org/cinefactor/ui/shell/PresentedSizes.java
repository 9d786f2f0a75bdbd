package org.cinefactor.ui.shell;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.cinefactor.ui.shell.robot.FxThread;

/**
 * The words before a class that have no size of the presenter's scale, in any picture that is drawn
 * while this listens: what is wrong for one picture only flickers.
 */
public final class PresentedSizes {
  private static final Set<Double> SCALE = Set.of(15.0, 17.0, 20.0, 24.0, 28.0, 60.0);

  private final RunningWindow window;
  private final SortedMap<String, SortedSet<String>> wrong = new TreeMap<>();
  private String place = "";
  private int pictures;
  private int words;

  private PresentedSizes(RunningWindow window) {
    this.window = window;
  }

  /** Listens to a window whose lab is presented. */
  public static PresentedSizes of(RunningWindow window) {
    var sizes = new PresentedSizes(window);
    window.interact(
        () -> window.stage().getScene().addPostLayoutPulseListener(sizes::readWhatIsDrawn));
    return sizes;
  }

  /** Has what is shown now drawn, and reads it under a name. */
  public void look(String name) {
    window.interact(
        () -> {
          place = name;
          pictures = 0;
          words = 0;
          javafx.application.Platform.requestNextPulse();
        });
    window.await(name + " is drawn", () -> pictures > 0 && words > 0);
  }

  /** Wrong sizes, by the name of the view; must be empty. */
  public SortedMap<String, SortedSet<String>> wrong() {
    return FxThread.call(() -> new TreeMap<>(wrong));
  }

  private void readWhatIsDrawn() {
    pictures++;
    window.stage().getScene().getRoot().lookupAll(".lab").forEach(this::read);
  }

  /** An icon is a letter too, but is not read. */
  private void read(Node node) {
    if (!node.isVisible() || node.getStyleClass().contains("ikonli-font-icon")) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      words++;
      double size = text.getFont().getSize();
      if (!SCALE.contains(size)) {
        wrong
            .computeIfAbsent(place, _ -> new TreeSet<>())
            .add(text.getText() + " of " + size + " px " + text.getStyleClass());
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::read);
    }
  }
}

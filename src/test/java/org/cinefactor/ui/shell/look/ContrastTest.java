package org.cinefactor.ui.shell.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.PageTour;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.ui.shell.robot.Contrast;
import org.cinefactor.ui.shell.robot.FxThread;
import org.cinefactor.ui.shell.robot.PreparedRanks;
import org.cinefactor.ui.shell.robot.Sight;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The contrast of what is drawn, as the Web Content Accessibility Guidelines (2.1, 1.4.3 and
 * 1.4.11) measure it: 4.5 for every text, 3 for every star, icon and stripe of a genre, and for
 * what shows where a control is that has no words: the track of a slider or of a progress bar, the
 * thumb of a scroll bar, the edge of a box to be ticked or of a field, the bar of a share.
 */
@OnScreen
@Order(PreparedRanks.ARE_THERE)
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double CONTROL = 3;

  /** Of an item of a menu too, whose node does not call itself disabled. */
  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

  /** Of the list of recommendations that is about to be replaced. */
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  /** Of a component's card in the Lab. */
  private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

  private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);

  @TempDir Path home;

  private final Set<String> faults = new TreeSet<>();

  /** Muted cards of components that were in sight when a picture was measured. */
  private int mutedCards;

  @Test
  void everythingCanBeReadAndSeenInBothThemes() throws Exception {
    PreparedRanks.into(home);
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.rate("matrix", "5");
      window.awaitAnswer();
      window.moveTo("#search");
      window.interact(() -> window.session().look().move(false));
      var tour = new PageTour(window);
      for (String page : PageTour.ALL) {
        tour.go(page);
        inBothThemes(window, page);
      }
      for (String tab : PageTour.LAB) {
        tour.goInLab(tab);
        inBothThemes(window, "lab-" + tab);
        if (tab.equals("inside")) {
          window.clickOn("Mute");
          inBothThemes(window, "lab-inside-silent");
          window.clickOn("Solo");
          inBothThemes(window, "lab-inside-solo");
          assertThat(mutedCards).as("cards that were looked at").isGreaterThan(4);
        }
      }
      tour.present();
      inBothThemes(window, "present");
      for (Theme theme : THEMES) {
        window.interact(() -> window.session().look().choose(theme));
        underThePointer(window);
        inMenus(window);
        inTooltips(window);
        inADialog(window);
        whileTraining(window);
      }
      assertThat(faults).isEmpty();
    }
  }

  private void inBothThemes(RunningWindow window, String page) {
    for (Theme theme : THEMES) {
      window.interact(() -> window.session().look().choose(theme));
      everything(window, page + " in " + theme);
      window.picture("contrast-" + theme + "-" + page);
    }
  }

  private void underThePointer(RunningWindow window) {
    window.clickOn("#page-home");
    window.moveTo(".place-row");
    everything(window, "a row under the pointer");
    window.clickOn(".place-row .place");
    everything(window, "a row with the keyboard");
    window.clickOn(".shelves .movie-cell .movie-title");
    everything(window, "a movie that is selected");
    window.moveTo("#page-data");
    everything(window, "a page under the pointer");
  }

  private void inMenus(RunningWindow window) {
    window.clickOn("Genre");
    inPopup(window, "the menu of genres");
    window.type(KeyCode.ESCAPE);
    window.clickOn("Dials").clickOn("Only…");
    inPopup(window, "the menu of genres to tick");
    window.type(KeyCode.ESCAPE);
    window.clickOn("#from-year").write("20");
    everything(window, "dials with a year that is none");
    window.push(KeyCode.SHORTCUT, KeyCode.A).type(KeyCode.DELETE).clickOn("Dials");
    window.clickOn("#search").write("a").push(KeyCode.SHORTCUT, KeyCode.A);
    window.clickOn("#search", MouseButton.SECONDARY);
    inPopup(window, "the field's own menu");
    window.type(KeyCode.ESCAPE);
    window.await("the menu is gone", () -> popups().isEmpty());
    window.interact(() -> window.lookup("#search").queryTextInputControl().clear());
  }

  private void inTooltips(RunningWindow window) {
    Tooltip tip = FxThread.call(() -> new Tooltip("What the pointer rests on"));
    window.interact(() -> tip.show(window.stage()));
    inPopup(window, "a tooltip");
    window.interact(tip::hide);
  }

  /** Looks at the question when the window is closed while changes are not saved. */
  private void inADialog(RunningWindow window) {
    Alert alert =
        FxThread.call(
            () -> {
              var asked = new Alert(Alert.AlertType.WARNING, "It is not saved", ButtonType.OK);
              asked.initOwner(window.stage());
              asked.setHeaderText("A change");
              asked.show();
              return asked;
            });
    Scene scene = alert.getDialogPane().getScene();
    look(scene, "a dialog");
    window.interact(alert::close);
  }

  /** Looks at the window once a part of the work is done, and then has it stopped. */
  private void whileTraining(RunningWindow window) {
    window.interact(() -> window.session().answers().want(manyComponents()));
    window.await("the window is looked at while a model is trained", () -> isTraining(window));
    window.clickOn(".status-bar .icon-button");
  }

  private static Settings manyComponents() {
    Settings settings = Settings.notebook();
    return settings.withNmf(settings.nmf().withComponents(Settings.MOST_COMPONENTS));
  }

  private boolean isTraining(RunningWindow window) {
    boolean partly =
        window.lookup(".status-bar .progress-bar").queryAllAs(ProgressBar.class).stream()
                .anyMatch(bar -> bar.getProgress() > 0.01 && bar.getProgress() < 0.5)
            && window.lookup(".moving-list").query().getPseudoClassStates().contains(STALE);
    if (partly) {
      look(window.stage().getScene(), "training");
    }
    return partly;
  }

  private void inPopup(RunningWindow window, String name) {
    window.await(name + " is open", () -> popups().size() == 1);
    everything(window, name);
    Scene scene = popups().getFirst().getScene();
    look(scene, name);
  }

  private static List<Window> popups() {
    return Window.getWindows().stream()
        .filter(one -> one instanceof PopupWindow && one.isShowing())
        .toList();
  }

  private void everything(RunningWindow window, String state) {
    window.awaitQuiet();
    look(window.stage().getScene(), state);
  }

  private void look(Scene scene, String state) {
    FxThread.call(() -> pale(scene)).forEach(words -> faults.add(state + ": " + words));
    mutedCards += FxThread.call(() -> muted(scene));
  }

  private static Set<String> pale(Scene scene) {
    WritableImage picture = scene.snapshot(null);
    var pale = new TreeSet<String>();
    for (Node node : scene.getRoot().lookupAll("*")) {
      Bounds seen = seen(node, picture);
      if (seen.getWidth() < 2 || seen.getHeight() < 6) {
        continue;
      }
      if (node instanceof FontIcon) {
        check(pale, "icon in " + node.getParent().getStyleClass(), picture, seen, CONTROL);
      } else if (node instanceof Text text && text.getText().strip().length() > 1) {
        check(pale, text.getText(), picture, seen, TEXT);
      } else if (node.getStyleClass().contains("star-rating")) {
        check(pale, "stars", picture, seen, CONTROL);
      } else if (node.getStyleClass().contains("genre-chip")
          && !node.getStyleClass().contains("more")) {
        var stripe =
            new BoundingBox(seen.getMinX() - 1, seen.getMinY() + 4, 4, seen.getHeight() - 8);
        check(pale, node.getStyleClass().toString(), picture, stripe, CONTROL);
      } else if (node.getStyleClass().contains("score-bar")) {
        check(pale, "the bar of a share", picture, seen, CONTROL);
      } else if (ControlEdge.isOne(node)) {
        say(pale, ControlEdge.name(node), ControlEdge.contrast(node, seen, picture), CONTROL);
      }
    }
    return pale;
  }

  private static int muted(Scene scene) {
    return (int)
        scene.getRoot().lookupAll(".card").stream()
            .filter(card -> card.getPseudoClassStates().contains(SILENT) && Sight.seen(card))
            .count();
  }

  private static void check(
      Set<String> pale, String what, WritableImage picture, Bounds where, double least) {
    say(pale, what, Contrast.within(picture.getPixelReader(), where), least);
  }

  private static void say(Set<String> pale, String what, double contrast, double least) {
    if (contrast < least) {
      pale.add(String.format(Locale.ROOT, "%s: %.2f", what, contrast));
    }
  }

  /** The part of a node that the picture shows; nothing of what is hidden or disabled. */
  private static Bounds seen(Node node, WritableImage picture) {
    if (!Sight.seen(node)) {
      return new BoundingBox(0, 0, 0, 0);
    }
    Bounds whole = node.localToScene(node.getLayoutBounds());
    double left = Math.max(1, whole.getMinX());
    double top = Math.max(1, whole.getMinY());
    double right = Math.min(picture.getWidth() - 1, whole.getMaxX());
    double bottom = Math.min(picture.getHeight() - 1, whole.getMaxY());
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getPseudoClassStates().contains(DISABLED)) {
        return new BoundingBox(0, 0, 0, 0);
      }
      if (at.getClip() != null) {
        Bounds clip = at.localToScene(at.getClip().getBoundsInParent());
        left = Math.max(left, clip.getMinX());
        top = Math.max(top, clip.getMinY());
        right = Math.min(right, clip.getMaxX());
        bottom = Math.min(bottom, clip.getMaxY());
      }
    }
    boolean whollySeen = whole.getMaxY() <= bottom + 1 && whole.getMinY() >= top - 1;
    return whollySeen
        ? new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
        : new BoundingBox(0, 0, 0, 0);
  }
}

package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The contrast of what is drawn, as the Web Content Accessibility Guidelines (2.1, 1.4.3 and
 * 1.4.11) measure it: 4.5 for every text, 3 for every star, icon and stripe of a genre.
 */
@OnScreen
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double CONTROL = 3;

  @TempDir Path home;

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void everythingCanBeReadAndSeen(Theme theme) throws Exception {
    try (var window = RunningWindow.open(home)) {
      window.settle(Settings.notebook());
      window.clickOn("Try a sample person");
      window.interact(() -> window.session().look().choose(theme));
      window.rate("matrix", "5");
      window.awaitAnswer();
      window.moveTo("#search");
      for (String page : List.of("Movies", "Data", "Settings", "Help")) {
        window.clickOn("#page-" + (page.equals("Movies") ? "home" : page.toLowerCase(Locale.ROOT)));
        window.awaitQuiet();
        window.picture("contrast-" + theme + "-" + page);
        assertThat(WindowRobot.byToolkit(() -> pale(window))).as(page).isEmpty();
      }
    }
  }

  private static Set<String> pale(RunningWindow window) {
    WritableImage picture = window.stage().getScene().snapshot(null);
    var pale = new TreeSet<String>();
    for (Node node : window.stage().getScene().getRoot().lookupAll("*")) {
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
      }
    }
    return pale;
  }

  private static void check(
      Set<String> pale, String what, WritableImage picture, Bounds where, double least) {
    double contrast = contrast(picture.getPixelReader(), where);
    if (contrast < least) {
      pale.add(String.format(Locale.ROOT, "%s: %.2f", what, contrast));
    }
  }

  /** The part of a node that the picture shows; nothing of what is hidden or disabled. */
  private static Bounds seen(Node node, WritableImage picture) {
    Bounds whole = node.localToScene(node.getLayoutBounds());
    double left = Math.max(1, whole.getMinX());
    double top = Math.max(1, whole.getMinY());
    double right = Math.min(picture.getWidth() - 1, whole.getMaxX());
    double bottom = Math.min(picture.getHeight() - 1, whole.getMaxY());
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible() || at.isDisabled()) {
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

  /** Of the colour that differs most from the commonest one. */
  private static double contrast(PixelReader pixels, Bounds where) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = (int) where.getMinY(); y < where.getMaxY(); y++) {
      for (int x = (int) where.getMinX(); x < where.getMaxX(); x++) {
        counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
      }
    }
    int ground =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return counts.keySet().stream().mapToDouble(ink -> ratio(ink, ground)).max().orElse(1);
  }

  private static double ratio(int a, int b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16 & 0xff)
        + 0.7152 * linear(argb >> 8 & 0xff)
        + 0.0722 * linear(argb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}

import java.awt.AWTException;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The screen on which {@link Startup} looks for colours, and its pointer. */
final class Screen {
  /** Distance of the middle of a star from its upper and its right end, in pixels. */
  private static final int INSIDE = 8;

  private static final Point ASIDE = new Point(1279, 799);

  private final Robot robot;

  Screen() throws AWTException {
    this.robot = new Robot();
  }

  /** Something to be seen: so many pixels of one colour in a part of the screen. */
  record Sight(Rectangle place, int colour, int pixels) {}

  /** The colour of a star that nobody has given, as the program's style sheet has it. */
  static int noStar() {
    Path styles = Path.of("src/main/resources/org/cinefactor/ui/shell/shell.css");
    try {
      Matcher colour =
          Pattern.compile("-cf-no-star: #([0-9a-f]{6})").matcher(Files.readString(styles));
      if (!colour.find()) {
        throw new IllegalStateException(styles + " has no colour -cf-no-star");
      }
      return Integer.parseInt(colour.group(1), 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fifth star of the first movie that nobody has rated yet: the highest and rightmost one. */
  Point lastStar(Sight stars) {
    Rectangle place = stars.place();
    int[] pixels = pixels(place);
    int top = 0;
    while (pixels[top] != stars.colour()) {
      top++;
    }
    int y = top / place.width + INSIDE;
    int x = place.width - 1;
    while (pixels[y * place.width + x] != stars.colour()) {
      x--;
    }
    return new Point(place.x + x - INSIDE, place.y + y);
  }

  boolean seen(Sight sight) {
    int count = 0;
    for (int pixel : pixels(sight.place())) {
      count += pixel == sight.colour() ? 1 : 0;
    }
    return count > sight.pixels();
  }

  private int[] pixels(Rectangle place) {
    BufferedImage picture = robot.createScreenCapture(place);
    int[] pixels = picture.getRGB(0, 0, place.width, place.height, null, 0, place.width);
    return Arrays.stream(pixels).map(pixel -> pixel & 0xffffff).toArray();
  }

  void click(Point point) {
    robot.mouseMove(point.x, point.y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }

  void movePointerAside() {
    robot.mouseMove(ASIDE.x, ASIDE.y);
  }
}

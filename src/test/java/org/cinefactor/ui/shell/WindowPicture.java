package org.cinefactor.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;

/** A picture of a window, for whoever looks at screens. */
final class WindowPicture {
  private WindowPicture() {}

  /** Draws a scene as it would be with another size, larger than the headless screen perhaps. */
  static WritableImage drawn(Scene scene, double width, double height) {
    Parent root = scene.getRoot();
    scene.setRoot(new Pane());
    var large = new Scene(root, width, height);
    try {
      for (int i = 0; i < 3; i++) {
        large.snapshot(null);
      }
      return large.snapshot(null);
    } finally {
      large.setRoot(new Pane());
      scene.setRoot(root);
    }
  }

  /**
   * Writes a picture into target/pictures.
   *
   * @return how light it is, from 0 (black) to 1 (white)
   */
  static double write(String name, WritableImage image) {
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
}

package org.cinefactor.ui.shell.robot;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;

/** A picture of a window, for whoever looks at screens. */
public final class WindowPicture {
  private WindowPicture() {}

  /** Draws a scene as it would be with another size, larger than the headless screen perhaps. */
  public static WritableImage drawn(Scene scene, double width, double height) {
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
  public static double write(String name, WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    long green = 0;
    for (int argb : pixels) {
      green += argb >> 8 & 0xff;
    }
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      ImageIO.write(opaque(width, height, pixels), "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return green / 255.0 / pixels.length;
  }

  /** Pixels as the bytes that the encoder writes: others it would take apart one by one. */
  private static BufferedImage opaque(int width, int height, int[] pixels) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    byte[] bgr = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      bgr[3 * i] = (byte) pixels[i];
      bgr[3 * i + 1] = (byte) (pixels[i] >> 8);
      bgr[3 * i + 2] = (byte) (pixels[i] >> 16);
    }
    return picture;
  }
}

package org.cinefactor.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.cinefactor.text.Texts;

/** Pixels as a PNG file. */
public final class Png {
  private static final Texts TEXTS = Texts.of(Png.class);

  private Png() {}

  /**
   * The file's bytes.
   *
   * @param width pixels in a row, at least 1
   * @param argb the pixels, row after row from the top, opacity in the highest bits, colours not
   *     multiplied with it
   * @throws IllegalArgumentException when the pixels are not whole rows
   */
  public static byte[] bytes(int width, int[] argb) throws IOException {
    if (width < 1 || argb.length == 0 || argb.length % width != 0) {
      throw new IllegalArgumentException(
          argb.length + " pixels are not rows of " + width); // not shown
    }
    int height = argb.length / width;
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    return bytes(image);
  }

  /** An image's file; no other file is written on the way. */
  static byte[] bytes(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, "png", out)) {
        throw new IOException(TEXTS.get("png.none"));
      }
    }
    return bytes.toByteArray();
  }
}

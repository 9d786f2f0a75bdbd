package org.cinefactor.ui.shell.robot;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/**
 * The contrast between colours, from 1 to 21, as the Web Content Accessibility Guidelines (2.1)
 * define it.
 */
public final class Contrast {
  private static final double SEEN = 3;
  private static final int FEW = 10;

  /** The light of each value of a channel. */
  private static final double[] LINEAR =
      IntStream.range(0, 256).mapToDouble(Contrast::linear).toArray();

  private Contrast() {}

  /** Of the colour that differs most from the commonest one. */
  public static double within(PixelReader pixels, Bounds where) {
    int left = (int) where.getMinX();
    int top = (int) where.getMinY();
    int width = (int) Math.ceil(where.getMaxX()) - left;
    int height = (int) Math.ceil(where.getMaxY()) - top;
    int[] colours = new int[width * height];
    pixels.getPixels(left, top, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
    Arrays.sort(colours);
    int ground = commonest(colours);
    double most = 1;
    for (int i = 0; i < colours.length; i++) {
      if (i == 0 || colours[i] != colours[i - 1]) {
        most = Math.max(most, ratio(colours[i], ground));
      }
    }
    return most;
  }

  /**
   * Of the edge, or of the whole, of something long with what lies beside it: each line along it
   * counts as its commonest colour, so that neither a thumb on a track nor words in a field do.
   *
   * @param where what is looked at, with a little of what lies around it
   */
  public static double along(PixelReader pixels, Bounds where) {
    int left = (int) where.getMinX();
    int top = (int) where.getMinY();
    int width = (int) where.getMaxX() - left;
    int height = (int) where.getMaxY() - top;
    boolean lying = width >= height;
    int[] line = new int[lying ? width : height];
    int lines = lying ? height : width;
    int ground = 0;
    double most = 1;
    for (int i = 0; i < lines; i++) {
      if (lying) {
        pixels.getPixels(left, top + i, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
      } else {
        pixels.getPixels(left + i, top, 1, height, PixelFormat.getIntArgbInstance(), line, 0, 1);
      }
      Arrays.sort(line);
      int colour = commonest(line);
      ground = i == 0 ? colour : ground;
      most = Math.max(most, ratio(colour, ground));
    }
    return most;
  }

  private static int commonest(int[] sorted) {
    int commonest = sorted[0];
    int most = 0;
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[from]) {
        if (i - from > most) {
          most = i - from;
          commonest = sorted[from];
        }
        from = i;
      }
    }
    return commonest;
  }

  /** True if more than a few pixels of two pictures differ by 3 : 1. */
  public static boolean changed(Image before, Image after) {
    int changed = 0;
    for (int y = 0; y < Math.min(before.getHeight(), after.getHeight()); y++) {
      for (int x = 0; x < Math.min(before.getWidth(), after.getWidth()); x++) {
        int a = before.getPixelReader().getArgb(x, y);
        int b = after.getPixelReader().getArgb(x, y);
        changed += a != b && ratio(a, b) >= SEEN ? 1 : 0;
      }
    }
    return changed > FEW;
  }

  private static double ratio(int a, int b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int argb) {
    return 0.2126 * LINEAR[argb >> 16 & 0xff]
        + 0.7152 * LINEAR[argb >> 8 & 0xff]
        + 0.0722 * LINEAR[argb & 0xff];
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}

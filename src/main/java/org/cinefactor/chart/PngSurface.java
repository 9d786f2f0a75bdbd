package org.cinefactor.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws into pixels, two for each in both directions. */
public final class PngSurface implements Surface {
  private static final int SHARPNESS = 2;
  private static final float WIDE = 2;

  private final BufferedImage image;
  private final Graphics2D pen;

  PngSurface(int width, int height) {
    image = new BufferedImage(width * SHARPNESS, height * SHARPNESS, BufferedImage.TYPE_INT_ARGB);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(SHARPNESS, SHARPNESS);
    rectangle(0, 0, width, height, "#ffffff");
  }

  /** Whether this system has fonts to draw words with. */
  public static boolean hasFonts() {
    try {
      new PngSurface(1, 1).text(0, 0, Anchor.START, SMALL, "a");
      return true;
    } catch (NoFontsException _) {
      // That is the answer.
      return false;
    }
  }

  /** The picture's file. */
  byte[] png() {
    pen.dispose();
    int width = image.getWidth();
    return Png.bytes(width, image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, String colour) {
    stroke(new Line2D.Double(x1, y1, x2, y2), new BasicStroke(1), colour);
  }

  @Override
  public void text(double x, double y, Anchor anchor, int size, String words) {
    write(x, y, anchor, size, words);
  }

  @Override
  public void upwards(double x, double y, Anchor anchor, int size, String words) {
    AffineTransform before = pen.getTransform();
    pen.translate(x, y);
    pen.rotate(-Math.PI / 2);
    write(0, 0, anchor, size, words);
    pen.setTransform(before);
  }

  private void write(double x, double y, Anchor anchor, int size, String words) {
    pen.setColor(Color.decode(INK));
    try {
      pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
      double wide = pen.getFontMetrics().getStringBounds(words, pen).getWidth();
      double shift =
          switch (anchor) {
            case START -> 0;
            case MIDDLE -> wide / 2;
            case END -> wide;
          };
      pen.drawString(words, (float) (x - shift), (float) y);
    } catch (RuntimeException | LinkageError | InternalError e) {
      throw new NoFontsException(e);
    }
  }

  @Override
  public void rectangle(double x, double y, double width, double height, String fill) {
    fill(new Rectangle2D.Double(x, y, width, height), fill);
  }

  @Override
  public void stroke(String path, String colour, String dashes) {
    BasicStroke kind =
        dashes.isEmpty()
            ? new BasicStroke(WIDE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
            : new BasicStroke(
                WIDE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths(dashes), 0);
    stroke(Outline.of(path), kind, colour);
  }

  private static float[] lengths(String dashes) {
    String[] words = dashes.split(" ", -1);
    float[] lengths = new float[words.length];
    for (int i = 0; i < words.length; i++) {
      lengths[i] = Float.parseFloat(words[i]);
    }
    return lengths;
  }

  @Override
  public void area(String path, String fill) {
    fill(Outline.of(path), fill);
  }

  @Override
  public void dot(double x, double y, double radius, String fill) {
    fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), fill);
  }

  private void stroke(Shape shape, BasicStroke kind, String colour) {
    pen.setColor(Color.decode(colour));
    pen.setStroke(kind);
    pen.draw(shape);
  }

  private void fill(Shape shape, String colour) {
    pen.setColor(Color.decode(colour));
    pen.fill(shape);
  }
}

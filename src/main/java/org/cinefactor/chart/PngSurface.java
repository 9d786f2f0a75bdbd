package org.cinefactor.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** A surface of pixels, two for each in both directions. */
final class PngSurface implements Surface {
  private static final int SHARPNESS = 2;

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
    rectangle(new Box(0, 0, width, height), Paint.full(Role.PAPER));
  }

  /** True if this system has fonts to draw words with. */
  static boolean hasFonts() {
    try {
      new PngSurface(1, 1).text(0, 0, Anchor.START, TextStyle.LABEL, "a");
      return true;
    } catch (NoFontsException _) {
      // That is the answer.
      return false;
    }
  }

  /** The picture's file. */
  byte[] png() throws IOException {
    pen.dispose();
    return Png.bytes(image);
  }

  @Override
  public void stroke(Outline outline, Stroke stroke) {
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    pen.setColor(colour(Paint.full(stroke.role())));
    pen.setStroke(
        new BasicStroke(
            stroke.weight().pixels(),
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1,
            dashes.length == 0 ? null : dashes,
            0));
    pen.draw(path(outline));
  }

  @Override
  public void fill(Outline outline, Paint paint) {
    pen.setColor(colour(paint));
    pen.fill(path(outline));
  }

  @Override
  public void dot(double x, double y, double radius, Role role) {
    pen.setColor(colour(Paint.full(role)));
    pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void cells(Box box, Cells cells) {
    int width = (int) Math.round(SHARPNESS * box.width());
    int height = (int) Math.round(SHARPNESS * box.height());
    var colours = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = cells.pixels(width, height, cells.role().onPaper());
    colours.setRGB(0, 0, width, height, pixels, 0, width);
    var place = AffineTransform.getTranslateInstance(box.x(), box.y());
    place.scale(1.0 / SHARPNESS, 1.0 / SHARPNESS);
    pen.drawImage(colours, place, null);
  }

  @Override
  public void text(double x, double y, Anchor anchor, TextStyle style, String words) {
    pen.setColor(colour(Paint.full(Role.INK)));
    try {
      pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, style.size()));
      double width = pen.getFontMetrics().getStringBounds(words, pen).getWidth();
      double middle = SvgSurface.MIDDLE * style.size();
      pen.drawString(words, (float) (x - anchor.share() * width), (float) (y + middle));
    } catch (RuntimeException | LinkageError | InternalError e) {
      throw new NoFontsException(e);
    }
  }

  @Override
  public void upwards(double x, double y, Anchor anchor, TextStyle style, String words) {
    AffineTransform before = pen.getTransform();
    pen.translate(x, y);
    pen.rotate(-Math.PI / 2);
    text(0, 0, anchor, style, words);
    pen.setTransform(before);
  }

  private static Color colour(Paint paint) {
    return new Color(paint.onPaper());
  }

  private static Path2D path(Outline outline) {
    var path = new Path2D.Double();
    for (double[] piece : outline.pieces()) {
      path.moveTo(piece[0], piece[1]);
      for (int i = 2; i < piece.length; i += 2) {
        path.lineTo(piece[i], piece[i + 1]);
      }
      if (outline.closed()) {
        path.closePath();
      }
    }
    return path;
  }
}

package org.cinefactor.chart;

import java.io.IOException;
import java.util.function.Consumer;

/** A picture that is drawn the same as SVG and as PNG. Immutable. */
public final class Picture {
  private final int width;
  private final int height;
  private final String title;
  private final Consumer<Surface> drawing;

  /**
   * @param width in pixels, at least 1
   * @param height likewise
   * @param title for those who do not see it
   */
  public Picture(int width, int height, String title, Consumer<Surface> drawing) {
    this.width = width;
    this.height = height;
    this.title = title;
    this.drawing = drawing;
  }

  /** True if this system has fonts, without which there is no PNG. */
  public static boolean hasFonts() {
    return PngSurface.hasFonts();
  }

  /** As an SVG file's text. */
  public String svg() {
    SvgSurface svg = new SvgSurface(width, height, title);
    drawing.accept(svg);
    return svg.end();
  }

  /**
   * As a PNG file's bytes, two pixels for each.
   *
   * @throws IOException when this system has no fonts
   */
  public byte[] png() throws IOException {
    PngSurface surface = new PngSurface(width, height);
    try {
      drawing.accept(surface);
    } catch (NoFontsException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
    return surface.png();
  }
}

package org.cinefactor.chart;

/**
 * A matrix of strengths of one colour.
 *
 * @param strengths row after row, each from 0 to 1; the array is not to be changed
 */
public record Cells(int rows, int columns, float[] strengths, Role role) {
  private static final int OPAQUE = 255;

  public Cells {
    if (strengths.length != rows * columns) {
      throw new IllegalArgumentException(
          strengths.length + " strengths for " + rows + " rows of " + columns); // not shown
    }
  }

  /**
   * A picture in which each pixel has the colour of the cell that it lies in, so that nothing is
   * left to a renderer that makes pictures larger.
   *
   * @param rgb the colour at full strength, red, green and blue in 8 bits each
   * @return the pixels row after row, their opacity in the highest bits
   */
  public int[] pixels(int width, int height, int rgb) {
    int[] colours = new int[strengths.length];
    for (int i = 0; i < colours.length; i++) {
      colours[i] = Math.round(OPAQUE * strengths[i]) << 24 | rgb;
    }
    int[] pixels = new int[width * height];
    for (int y = 0; y < height; y++) {
      int row = (int) ((long) y * rows / height) * columns;
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = colours[row + (int) ((long) x * columns / width)];
      }
    }
    return pixels;
  }
}

package org.cinefactor.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A surface that remembers what is drawn; its letters are some times as large as those of a
 * picture.
 */
final class RecordingSurface implements Surface {
  private final double times;
  private final List<Outline> strokes = new ArrayList<>();
  private final List<Cells> cells = new ArrayList<>();
  private final List<Written> texts = new ArrayList<>();

  /** A text, and the room that it takes. */
  record Written(String words, Box box) {
    boolean overlaps(Written other) {
      return box.x() < other.box.right()
          && other.box.x() < box.right()
          && box.y() < other.box.bottom()
          && other.box.y() < box.bottom();
    }
  }

  RecordingSurface() {
    this(1);
  }

  RecordingSurface(double times) {
    this.times = times;
  }

  List<Outline> strokes() {
    return strokes;
  }

  List<Cells> cells() {
    return cells;
  }

  List<Written> texts() {
    return texts;
  }

  /** The texts that lie on one before them. */
  List<Written> overlaps() {
    var overlaps = new ArrayList<Written>();
    for (int i = 0; i < texts.size(); i++) {
      Written text = texts.get(i);
      if (texts.subList(0, i).stream().anyMatch(text::overlaps)) {
        overlaps.add(text);
      }
    }
    return overlaps;
  }

  @Override
  public void stroke(Outline outline, Stroke stroke) {
    strokes.add(outline);
  }

  @Override
  public void fill(Outline outline, Paint paint) {}

  @Override
  public void dot(double x, double y, double radius, Role role) {}

  @Override
  public void cells(Box box, Cells drawn) {
    cells.add(drawn);
  }

  @Override
  public void text(double x, double y, Anchor anchor, TextStyle style, String words) {
    double width = width(style, words);
    double height = height(style);
    Box box = new Box(x - anchor.share() * width, y - height / 2, width, height);
    texts.add(new Written(words, box));
  }

  @Override
  public void upwards(double x, double y, Anchor anchor, TextStyle style, String words) {
    double length = width(style, words);
    double across = height(style);
    Box box = new Box(x - across / 2, y - (1 - anchor.share()) * length, across, length);
    texts.add(new Written(words, box));
  }

  @Override
  public double width(TextStyle style, String words) {
    return times * Surface.super.width(style, words);
  }

  @Override
  public double height(TextStyle style) {
    return times * Surface.super.height(style);
  }
}

package org.cinefactor.lab.export;

import java.util.List;
import org.cinefactor.chart.Box;
import org.cinefactor.chart.Paint;
import org.cinefactor.chart.Picture;
import org.cinefactor.chart.Role;
import org.cinefactor.chart.Stroke;
import org.cinefactor.chart.Surface;
import org.cinefactor.chart.Surface.Anchor;
import org.cinefactor.chart.TextStyle;
import org.cinefactor.lab.Stability;
import org.cinefactor.lab.Stability.Stay;
import org.cinefactor.text.Texts;

/** A bar chart of the number of lists in which each movie stands. */
final class StabilityChart {
  private static final Texts TEXTS = Texts.of(StabilityChart.class);

  private static final int LEFT = 330;
  private static final int TOP = 84;
  private static final int WIDE = 420;
  private static final int LINE = 26;
  private static final int MOST = 30;

  private StabilityChart() {}

  static Picture picture(String person, Stability stability) {
    String title =
        TEXTS.format("stability.title", person, stability.rank(), stability.lists().size());
    int bars = Math.min(MOST, stability.stays().size());
    return new Picture(
        LEFT + WIDE + 90,
        TOP + LINE * bars + 80,
        title,
        surface -> draw(surface, title, stability, stability.stays().subList(0, bars)));
  }

  private static void draw(Surface surface, String title, Stability stability, List<Stay> shown) {
    surface.text(20, 26, Anchor.START, TextStyle.TITLE, title);
    String words =
        TEXTS.format(
            "stability.sentence", stability.inAll(), stability.places(), stability.shared());
    surface.text(20, 53, Anchor.START, TextStyle.LABEL, words);
    int lists = stability.lists().size();
    double at = TOP;
    for (Stay stay : shown) {
      double wide = (double) WIDE * stay.seeds() / lists;
      String movie = PlacesChart.shortened(stay.movie());
      surface.text(LEFT - 10, at + 11, Anchor.END, TextStyle.LABEL, movie);
      Role role = stay.seeds() == lists ? Role.SERIES_1 : Role.SERIES_6;
      surface.rectangle(new Box(LEFT, at + 2, wide, LINE - 8), Paint.full(role));
      surface.text(LEFT + wide + 8, at + 11, Anchor.START, TextStyle.LABEL, stay.seeds() + "");
      at += LINE;
    }
    surface.line(LEFT, TOP - 6, LEFT, at, Stroke.thin(Role.AXIS));
    String axis = TEXTS.format("stability.axis", lists);
    surface.text(LEFT, at + 19, Anchor.START, TextStyle.LABEL, axis);
    int rest = stability.stays().size() - shown.size();
    if (rest > 0) {
      String more = TEXTS.format("stability.more", rest);
      surface.text(LEFT, at + 43, Anchor.START, TextStyle.LABEL, more);
    }
  }
}

package org.cinefactor.lab.export;

import java.util.List;
import java.util.Locale;
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

/** In how many lists each movie stands, a bar each. */
final class StabilityChart {
  private static final int LEFT = 330;
  private static final int TOP = 84;
  private static final int WIDE = 420;
  private static final int LINE = 26;
  private static final int MOST = 30;

  private StabilityChart() {}

  static Picture picture(String person, Stability stability) {
    String title =
        String.format(
            Locale.ROOT,
            "%s, rank %d: what stays over %d seeds",
            person,
            stability.rank(),
            stability.lists().size());
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
        String.format(
            Locale.ROOT,
            "%d of %d movies are in every list; two lists share %.1f",
            stability.inAll(),
            stability.places(),
            stability.shared());
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
    String axis = "in how many of " + lists + " lists the movie stands";
    surface.text(LEFT, at + 19, Anchor.START, TextStyle.LABEL, axis);
    int rest = stability.stays().size() - shown.size();
    if (rest > 0) {
      String more = rest + " more movies stand in some list; the CSV file has them all.";
      surface.text(LEFT, at + 43, Anchor.START, TextStyle.LABEL, more);
    }
  }
}

package org.cinefactor.lab.export;

import java.util.List;
import java.util.Locale;
import org.cinefactor.lab.Stability;
import org.cinefactor.lab.Stability.Stay;
import org.cinefactor.lab.export.Sheet.Anchor;

/** In how many lists each movie stands, a bar each. */
final class StabilityChart {
  private static final int LEFT = 330;
  private static final int TOP = 84;
  private static final int WIDE = 420;
  private static final int LINE = 26;
  private static final int MOST = 30;
  private static final String ALL = "#0072b2";
  private static final String SOME = "#56b4e9";

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
        sheet -> draw(sheet, title, stability, stability.stays().subList(0, bars)));
  }

  private static void draw(Sheet sheet, String title, Stability stability, List<Stay> shown) {
    sheet.text(20, 32, Anchor.START, Sheet.TITLE, title);
    String words =
        String.format(
            Locale.ROOT,
            "%d of %d movies are in every list; two lists share %.1f",
            stability.inAll(),
            stability.places(),
            stability.shared());
    sheet.text(20, 58, Anchor.START, Sheet.SMALL, words);
    int lists = stability.lists().size();
    double at = TOP;
    for (Stay stay : shown) {
      double wide = (double) WIDE * stay.seeds() / lists;
      String movie = PlacesChart.shortened(stay.movie());
      sheet.text(LEFT - 10, at + 16, Anchor.END, Sheet.SMALL, movie);
      sheet.rectangle(LEFT, at + 2, wide, LINE - 8, stay.seeds() == lists ? ALL : SOME);
      sheet.text(LEFT + wide + 8, at + 16, Anchor.START, Sheet.SMALL, stay.seeds() + "");
      at += LINE;
    }
    sheet.line(LEFT, TOP - 6, LEFT, at, Sheet.INK);
    String axis = "in how many of " + lists + " lists the movie stands";
    sheet.text(LEFT, at + 24, Anchor.START, Sheet.SMALL, axis);
    int rest = stability.stays().size() - shown.size();
    if (rest > 0) {
      String more = rest + " more movies stand in some list; the CSV file has them all.";
      sheet.text(LEFT, at + 48, Anchor.START, Sheet.SMALL, more);
    }
  }
}

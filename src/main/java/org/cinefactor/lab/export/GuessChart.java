package org.cinefactor.lab.export;

import java.util.Locale;
import org.cinefactor.chart.Picture;
import org.cinefactor.chart.Scale;
import org.cinefactor.chart.Surface;
import org.cinefactor.chart.Surface.Anchor;
import org.cinefactor.lab.guess.SealedGuess;
import org.cinefactor.lab.guess.SealedGuess.Knowledge;

/** A bar chart of what each rank knew of a sealed star, from 0 (wrong end) to 1 (right end). */
final class GuessChart {
  private static final int LEFT = 110;
  private static final int TOP = 84;
  private static final int WIDE = 480;
  private static final int LINE = 30;
  private static final String BAR = "#56b4e9";
  private static final String BEST = "#0072b2";

  private GuessChart() {}

  static Picture picture(String movie, SealedGuess guess) {
    String title =
        String.format(Locale.ROOT, "%s, %.1f stars: what the ranks knew", movie, guess.stars());
    int high = TOP + LINE * guess.knowledge().size() + 60;
    return new Picture(LEFT + WIDE + 220, high, title, surface -> draw(surface, title, guess));
  }

  private static void draw(Surface surface, String title, SealedGuess guess) {
    surface.text(LEFT, 32, Anchor.START, Surface.TITLE, title);
    String end =
        guess.stars() >= SealedGuess.LIKED
            ? "liked: the nearer to the top, the better"
            : "not liked: the nearer to the bottom, the better";
    surface.text(LEFT, 58, Anchor.START, Surface.SMALL, end);
    int best = guess.best().orElse(0);
    double at = TOP;
    for (Knowledge k : guess.knowledge()) {
      bar(surface, at, k, k.rank() == best);
      at += LINE;
    }
    surface.line(LEFT, TOP - 6, LEFT, at, Surface.INK);
    for (double share : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      surface.text(LEFT + share * WIDE, at + 18, Anchor.MIDDLE, Surface.SMALL, Scale.text(share));
    }
    String axis = "knew, from 0 (the wrong end of all unrated movies) to 1 (the right end)";
    surface.text(LEFT + WIDE / 2.0, at + 42, Anchor.MIDDLE, Surface.SMALL, axis);
  }

  private static void bar(Surface surface, double top, Knowledge k, boolean best) {
    surface.text(LEFT - 10, top + 16, Anchor.END, Surface.SMALL, "rank " + k.rank());
    surface.rectangle(LEFT, top + 2, WIDE * k.known(), LINE - 10, best ? BEST : BAR);
    String place =
        String.format(
            Locale.ROOT,
            "%.2f: place %,d of %,d%s",
            k.known(),
            k.place(),
            k.of(),
            best ? ", best" : "");
    surface.text(LEFT + WIDE * k.known() + 8, top + 16, Anchor.START, Surface.SMALL, place);
  }
}

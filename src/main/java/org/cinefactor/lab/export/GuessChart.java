package org.cinefactor.lab.export;

import org.cinefactor.chart.Box;
import org.cinefactor.chart.Paint;
import org.cinefactor.chart.Picture;
import org.cinefactor.chart.Role;
import org.cinefactor.chart.Scale;
import org.cinefactor.chart.Stroke;
import org.cinefactor.chart.Surface;
import org.cinefactor.chart.Surface.Anchor;
import org.cinefactor.chart.TextStyle;
import org.cinefactor.lab.guess.SealedGuess;
import org.cinefactor.lab.guess.SealedGuess.Knowledge;
import org.cinefactor.text.Texts;

/** A bar chart of what each rank knew of a sealed star, from 0 (wrong end) to 1 (right end). */
final class GuessChart {
  private static final Texts TEXTS = Texts.of(GuessChart.class);

  private static final int LEFT = 110;
  private static final int TOP = 84;
  private static final int WIDE = 480;
  private static final int LINE = 30;
  private static final Scale KNOWN = new Scale(0, 1, false);

  private GuessChart() {}

  static Picture picture(String movie, SealedGuess guess) {
    String title = TEXTS.format("guess.title", movie, guess.stars());
    int high = TOP + LINE * guess.knowledge().size() + 60;
    return new Picture(LEFT + WIDE + 220, high, title, surface -> draw(surface, title, guess));
  }

  private static void draw(Surface surface, String title, SealedGuess guess) {
    surface.text(LEFT, 26, Anchor.START, TextStyle.TITLE, title);
    String end =
        guess.stars() >= SealedGuess.LIKED
            ? TEXTS.get("guess.liked")
            : TEXTS.get("guess.not-liked");
    surface.text(LEFT, 53, Anchor.START, TextStyle.LABEL, end);
    int best = guess.best().orElse(0);
    double at = TOP;
    for (Knowledge k : guess.knowledge()) {
      bar(surface, at, k, k.rank() == best);
      at += LINE;
    }
    surface.line(LEFT, TOP - 6, LEFT, at, Stroke.thin(Role.AXIS));
    for (double share : KNOWN.ticks(5)) {
      String words = KNOWN.words(share);
      surface.text(LEFT + share * WIDE, at + 13, Anchor.MIDDLE, TextStyle.TICK, words);
    }
    String axis = TEXTS.get("guess.axis");
    surface.text(LEFT + WIDE / 2.0, at + 37, Anchor.MIDDLE, TextStyle.LABEL, axis);
  }

  private static void bar(Surface surface, double top, Knowledge k, boolean best) {
    surface.text(
        LEFT - 10, top + 12, Anchor.END, TextStyle.LABEL, TEXTS.format("guess.rank", k.rank()));
    Box box = new Box(LEFT, top + 2, WIDE * k.known(), LINE - 10);
    surface.rectangle(box, Paint.full(best ? Role.SERIES_1 : Role.SERIES_6));
    String place =
        best
            ? TEXTS.format("guess.best", k.known(), k.place(), k.of())
            : TEXTS.format("guess.place", k.known(), k.place(), k.of());
    surface.text(LEFT + WIDE * k.known() + 8, top + 12, Anchor.START, TextStyle.LABEL, place);
  }
}

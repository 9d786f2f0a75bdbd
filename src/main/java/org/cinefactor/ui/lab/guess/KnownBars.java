package org.cinefactor.ui.lab.guess;

import static javafx.scene.layout.Region.USE_PREF_SIZE;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cinefactor.lab.guess.SealedGuess;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.ScoreBar;

/** Bars of what each rank knew of a sealed star. */
final class KnownBars {
  private static final Texts TEXTS = Texts.of(KnownBars.class);

  private KnownBars() {}

  static List<Node> of(SealedGuess guess, Node corner) {
    var nodes = new ArrayList<Node>();
    var heading = new Label(TEXTS.get("known"));
    heading.getStyleClass().add("panel-heading");
    var note =
        new Label(
            guess.stars() >= SealedGuess.LIKED
                ? TEXTS.get("known.liked")
                : TEXTS.get("known.not-liked"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("explanation");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    nodes.add(new HBox(heading, space, corner));
    nodes.add(note);
    int best = guess.best().orElse(0);
    guess.knowledge().forEach(k -> nodes.add(line(k, k.rank() == best)));
    return nodes;
  }

  private static HBox line(SealedGuess.Knowledge known, boolean best) {
    var rank = new Label(TEXTS.format("known.rank", known.rank()));
    rank.setMinWidth(USE_PREF_SIZE);
    rank.getStyleClass().add("known-rank");
    var bar = new ScoreBar();
    bar.show(known.known());
    HBox.setHgrow(bar, Priority.ALWAYS);
    var place = new Label(TEXTS.format("known.place", known.place(), known.of()));
    place.setMinWidth(USE_PREF_SIZE);
    place.setAccessibleText(TEXTS.format("known.spoken", known.place(), known.of()));
    place.getStyleClass().addAll("number", "known-place");
    var star = new Label(best ? TEXTS.get("known.best") : "");
    star.setMinWidth(USE_PREF_SIZE);
    star.getStyleClass().add("best");
    var line = new HBox(rank, bar, place, star);
    line.getStyleClass().add("known-line");
    return line;
  }
}

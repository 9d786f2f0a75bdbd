package org.cinefactor.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One step of every kind, with values that are hard to keep. */
public final class StepKinds {
  private static final String ODD = "“A: 5 stars” \\ {\"kind\":1}\n\u0000\u2028\uD800 Ä 𝄞";

  private StepKinds() {}

  /** All of them, and each of them undone. */
  public static List<StepKind> all() {
    var all = new ArrayList<StepKind>(List.of(StepKind.Plain.values()));
    for (StepKind.Mark mark : StepKind.Mark.values()) {
      all.add(new StepKind.Marked(mark, ODD));
    }
    all.add(new StepKind.Rated(ODD, 4.5));
    all.add(new StepKind.NotSeen(1234));
    for (Label.Kind kind : Label.Kind.values()) {
      boolean named = kind == Label.Kind.LIST || kind == Label.Kind.TAG;
      all.add(new StepKind.Removed(ODD, new Label(kind, named ? "Best: + of “1995”" : "")));
    }
    all.add(new StepKind.Imported(ODD));
    all.add(new StepKind.Found(2, ODD));
    all.add(new StepKind.Restored(LocalDate.of(2026, 11, 30)));
    List.copyOf(all).forEach(kind -> all.add(kind.undone()));
    return all;
  }
}

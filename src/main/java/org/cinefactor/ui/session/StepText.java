package org.cinefactor.ui.session;

import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.StepKind.Found;
import org.cinefactor.profile.StepKind.Imported;
import org.cinefactor.profile.StepKind.Marked;
import org.cinefactor.profile.StepKind.NotSeen;
import org.cinefactor.profile.StepKind.Plain;
import org.cinefactor.profile.StepKind.Rated;
import org.cinefactor.profile.StepKind.Removed;
import org.cinefactor.profile.StepKind.Restored;
import org.cinefactor.profile.StepKind.Sentence;
import org.cinefactor.profile.StepKind.Undone;
import org.cinefactor.text.Texts;

/** A step of undo in words, in the language of now: {@code The Godfather: 5 stars}. */
final class StepText {
  private static final Texts TEXTS = Texts.of(StepText.class);

  private StepText() {}

  /** The words. */
  static String of(StepKind kind) {
    return switch (kind) {
      case Plain plain ->
          switch (plain) {
            case SAMPLE_PERSON -> TEXTS.get("step.sample");
            case OTHER_FILE -> TEXTS.get("step.other.file");
            case CHANGES -> TEXTS.get("step.changes");
          };
      case Rated rated -> TEXTS.format("step.rated", rated.movie(), StarsText.of(rated.stars()));
      case Marked marked -> marked(marked);
      case NotSeen several -> TEXTS.format("step.unseen.many", several.movies());
      case Removed removed ->
          TEXTS.format("step.removed", removed.movie(), OwnListText.of(removed.label()).words());
      case Imported imported -> TEXTS.format("step.import", imported.file());
      case Found found -> TEXTS.format("step.found", found.movies(), found.dataSet());
      case Restored restored -> TEXTS.format("step.restored", DayText.of(restored.day()));
      case Undone undone -> TEXTS.format("step.undid", of(undone.step()));
      case Sentence sentence -> sentence.words();
    };
  }

  private static String marked(Marked marked) {
    String movie = marked.movie();
    return switch (marked.mark()) {
      case UNRATED -> TEXTS.format("step.unrated", movie);
      case NOT_SEEN -> TEXTS.format("step.unseen", movie);
      case NOT_SEEN_TAKEN_BACK -> TEXTS.format("step.unseen.back", movie);
      case SEEN_TAKEN_BACK -> TEXTS.format("step.seen.back", movie);
      case ON_WATCHLIST -> TEXTS.format("step.watch", movie);
      case OFF_WATCHLIST -> TEXTS.format("step.unwatch", movie);
      case NOT_INTERESTED -> TEXTS.format("step.hide", movie);
      case RECOMMENDED_AGAIN -> TEXTS.format("step.unhide", movie);
    };
  }
}

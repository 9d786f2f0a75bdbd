package org.cinefactor.ui.session;

import org.cinefactor.profile.Label;
import org.cinefactor.text.Texts;

/** An imported list in words: its name, and how it stands in a sentence. */
public record OwnListText(String name, String words) {
  private static final Texts TEXTS = Texts.of(OwnListText.class);

  /** Of the movies that were seen and got no stars. */
  static OwnListText ofSeen() {
    return quoted(TEXTS.get("list.seen"));
  }

  /** Of the movies with a label. */
  static OwnListText of(Label label) {
    return switch (label.kind()) {
      case LIKED, REWATCHED -> quoted(TEXTS.get(label.kind()));
      case LIST -> new OwnListText(label.name(), TEXTS.format("the.list", label.name()));
      case TAG -> new OwnListText(label.name(), TEXTS.format("the.tag", label.name()));
    };
  }

  private static OwnListText quoted(String name) {
    return new OwnListText(name, TEXTS.format("quoted", name));
  }
}

package org.cinefactor.ui.session;

import org.cinefactor.profile.Label;
import org.cinefactor.text.Texts;

/** An imported list in words. */
final class OwnListText {
  private static final Texts TEXTS = Texts.of(OwnListText.class);

  private OwnListText() {}

  static String name(OwnList list) {
    return switch (list) {
      case OwnList.Seen _ -> TEXTS.get("list.seen");
      case OwnList.Labelled(Label label) ->
          switch (label.kind()) {
            case LIKED, REWATCHED -> TEXTS.get(label.kind());
            case LIST, TAG -> label.name();
          };
    };
  }

  /** As it stands in a sentence. */
  static String words(OwnList list) {
    String name = name(list);
    return switch (list) {
      case OwnList.Seen _ -> TEXTS.format("quoted", name);
      case OwnList.Labelled(Label label) ->
          switch (label.kind()) {
            case LIKED, REWATCHED -> TEXTS.format("quoted", name);
            case LIST -> TEXTS.format("the.list", name);
            case TAG -> TEXTS.format("the.tag", name);
          };
    };
  }
}

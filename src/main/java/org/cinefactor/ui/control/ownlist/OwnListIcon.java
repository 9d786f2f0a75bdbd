package org.cinefactor.ui.control.ownlist;

import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.session.OwnList;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icon that tells the kinds of lists apart. */
public final class OwnListIcon {
  private OwnListIcon() {}

  /** The icon of a list's kind. */
  public static FontIcon of(OwnList list) {
    return Icons.of(
        switch (list) {
          case OwnList.Seen _ -> Feather.EYE;
          case OwnList.Labelled(var label) ->
              switch (label.kind()) {
                case LIKED -> Feather.HEART;
                case REWATCHED -> Feather.REPEAT;
                case LIST -> Feather.LIST;
                case TAG -> Feather.TAG;
              };
        });
  }
}

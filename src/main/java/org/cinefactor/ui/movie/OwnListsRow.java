package org.cinefactor.ui.movie;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.ownlist.OwnListEvent;
import org.cinefactor.ui.control.ownlist.OwnListIcon;
import org.cinefactor.ui.session.OwnList;
import org.kordamp.ikonli.feather.Feather;

/** The lists, tags and marks that hold a movie, a chip each, which opens it or takes it away. */
final class OwnListsRow extends FlowPane {
  private static final Texts TEXTS = Texts.of(OwnListsRow.class);

  private final MovieViewModel model;
  private List<OwnList> shown = List.of();

  OwnListsRow(MovieViewModel model) {
    this.model = model;
    getStyleClass().add("own-lists");
    setVisible(false);
    setManaged(false);
  }

  void show(List<OwnList> lists) {
    if (!lists.equals(shown)) {
      shown = lists;
      getChildren().setAll(lists.stream().map(this::chip).toList());
      setVisible(!lists.isEmpty());
      setManaged(!lists.isEmpty());
    }
  }

  private Node chip(OwnList list) {
    var open = new Button(list.name(), OwnListIcon.of(list));
    open.getStyleClass().addAll("flat", "own-list-name");
    open.setAccessibleText(TEXTS.format("list.show", list.words()));
    LazyTooltip.on(open, TEXTS.format("list.show", list.words()));
    open.setOnAction(_ -> OwnListEvent.open(this, list));
    Button remove =
        Icons.button(
            Feather.X, TEXTS.format("list.remove", list.words()), () -> model.remove(list));
    remove.getStyleClass().add("own-list-remove");
    var chip = new HBox(open, remove);
    chip.getStyleClass().add("own-list-chip");
    return chip;
  }
}

package org.cinefactor.ui.shelves;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.PaintedPane;
import org.cinefactor.ui.control.ownlist.OwnListIcon;
import org.cinefactor.ui.session.OwnList;

/** The lists that came with imports, a chip each, of which one is chosen. */
final class OwnListsBar extends PaintedPane {
  private final OwnListsViewModel model;
  private final FlowPane chips = new FlowPane();

  OwnListsBar(OwnListsViewModel model) {
    this.model = model;
    chips.getStyleClass().add("own-lists");
    getStyleClass().addAll("edge-to-edge", "own-lists-bar");
    setContent(chips);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(USE_PREF_SIZE);
    model.allProperty().subscribe(this::show);
    model.shownProperty().subscribe(this::select);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as the rows of chips are at this width; more than three are scrolled. */
  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + chips.prefHeight(width) + snappedBottomInset();
  }

  private void show(List<OwnList> lists) {
    chips.getChildren().setAll(lists.stream().map(this::chip).toList());
    select(model.shownProperty().get());
  }

  private ToggleButton chip(OwnList list) {
    var chip = new ToggleButton(list.name(), OwnListIcon.of(list));
    chip.getStyleClass().addAll("small", "own-list");
    chip.setUserData(list);
    chip.setAccessibleText(list.words());
    LazyTooltip.on(chip, list.words());
    chip.setOnAction(
        _ -> {
          chip.setSelected(true);
          model.show(list);
        });
    return chip;
  }

  private void select(Optional<OwnList> shown) {
    chips
        .getChildren()
        .forEach(
            chip ->
                ((ToggleButton) chip)
                    .setSelected(shown.filter(chip.getUserData()::equals).isPresent()));
  }
}

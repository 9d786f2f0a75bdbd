package org.cinefactor.ui.lab.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.EmptyState;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.WorkState;
import org.kordamp.ikonli.feather.Feather;

/** A placeholder for a list that cannot be made. */
public final class LabEmptyState {
  private static final Texts TEXTS = Texts.of(LabEmptyState.class);

  private final Desk desk;

  /**
   * @param changed is called when it may be another reason than before
   */
  public LabEmptyState(Desk desk, Runnable changed) {
    this.desk = desk;
    Ranks ranks = desk.ranks();
    for (LatestJob<?> job : List.of(ranks.reading(), ranks.opening(), ranks.filling())) {
      job.stateProperty().subscribe((_, _) -> changed.run());
    }
  }

  /** The reason for there being no list, with the way out. */
  public Node why() {
    if (desk.ranks().haveNoData()) {
      return noData();
    }
    if (desk.modelProperty().get().isEmpty()) {
      return failed() ? noModel() : waiting();
    }
    return desk.mine() && desk.personProperty().get().ratings().isEmpty() ? nobody() : unknown();
  }

  private boolean failed() {
    return over(desk.ranks().opening().state()) || over(desk.ranks().filling().state());
  }

  private static boolean over(WorkState state) {
    return state == WorkState.FAILED || state == WorkState.CANCELLED;
  }

  private static Node noData() {
    return new EmptyState(
        Feather.ALERT_TRIANGLE, TEXTS.get("no-data"), TEXTS.get("no-data.sentence"));
  }

  private static Node noModel() {
    return new EmptyState(
        Feather.ALERT_TRIANGLE, TEXTS.get("no-model"), TEXTS.get("no-model.sentence"));
  }

  private Node waiting() {
    var text = new Label(TEXTS.format("training", desk.rankProperty().get()));
    text.getStyleClass().add("sentence");
    text.setWrapText(true);
    var box = new VBox(new ProgressIndicator(), text);
    box.getStyleClass().add("empty-state");
    return box;
  }

  private Node nobody() {
    return new EmptyState(
        Feather.STAR, TEXTS.get("no-ratings"), TEXTS.get("no-ratings.sentence"), someoneElse());
  }

  private Node unknown() {
    return new EmptyState(
        Feather.FILM, TEXTS.get("unknown"), TEXTS.get("unknown.sentence"), someoneElse());
  }

  private Button someoneElse() {
    var button = new Button(TEXTS.get("someone-else"));
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> desk.people().someoneElse());
    return button;
  }
}

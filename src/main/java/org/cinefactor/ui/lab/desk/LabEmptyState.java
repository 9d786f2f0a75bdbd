package org.cinefactor.ui.lab.desk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.cinefactor.ui.control.EmptyState;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.WorkState;
import org.kordamp.ikonli.feather.Feather;

/** A placeholder for a list that cannot be made. */
public final class LabEmptyState {
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

  /** Why there is no list, and what to do. */
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
        Feather.ALERT_TRIANGLE,
        "No data set is open",
        "Data says what went wrong, and lets you open another one.");
  }

  private static Node noModel() {
    return new EmptyState(
        Feather.ALERT_TRIANGLE,
        "No rank is trained yet",
        "Training stopped or failed before the first rank. The line above says why; the button next"
            + " to it resumes.");
  }

  private Node waiting() {
    var text = new Label("Training rank " + desk.rankProperty().get() + " …");
    text.getStyleClass().add("sentence");
    text.setWrapText(true);
    var box = new VBox(new ProgressIndicator(), text);
    box.getStyleClass().add("empty-state");
    return box;
  }

  private Node nobody() {
    return new EmptyState(
        Feather.STAR,
        "You have not rated a movie yet",
        "Rate some on the Movies page, or choose another person at the top.",
        someoneElse());
  }

  private Node unknown() {
    return new EmptyState(
        Feather.FILM,
        "The models know none of these movies",
        "They are trained only on movies that pass the filter. You can relax it under Choices.",
        someoneElse());
  }

  private Button someoneElse() {
    var button = new Button("Choose a typical person");
    button.getStyleClass().add("accent");
    button.setOnAction(_ -> desk.people().someoneElse());
    return button;
  }
}

package org.cinefactor.ui.data;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.ui.control.reveal.QuestionReveal;
import org.cinefactor.ui.task.WorkState;

/** The panel of the question how a table of ratings is to be read; it takes the focus. */
final class TableQuestionView extends VBox {
  private final TableViewModel model;

  /** One form from the question until it is answered. */
  private Optional<TableForm> form = Optional.empty();

  /** Had the keyboard before the question, and gets it back. */
  private Optional<Node> before = Optional.empty();

  TableQuestionView(TableViewModel model) {
    this.model = model;
    getStyleClass().add("table-question");
    visibleProperty().bind(model.previewProperty().map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
    model.previewProperty().subscribe(shown -> shown.ifPresentOrElse(this::show, this::close));
    model.readingProperty().subscribe(this::showWhatHolds);
  }

  /**
   * Another separator is chosen before it holds: where the rows cannot be read by it, it never
   * does.
   */
  private void showWhatHolds(WorkState reading) {
    if (reading == WorkState.FAILED || reading == WorkState.CANCELLED) {
      model.previewProperty().get().ifPresent(this::show);
    }
  }

  private void show(TablePreview preview) {
    form.ifPresentOrElse(shown -> shown.show(preview), () -> ask(preview));
  }

  private void ask(TablePreview preview) {
    var asked = new TableForm(model);
    asked.show(preview);
    getChildren().setAll(asked);
    form = Optional.of(asked);
    QuestionReveal.bring(asked, () -> takeKeyboard(asked));
  }

  private void takeKeyboard(TableForm asked) {
    before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    asked.takeKeyboard();
  }

  private void close() {
    if (isFocusWithin()) {
      before.ifPresent(Node::requestFocus);
    }
    before = Optional.empty();
    form = Optional.empty();
    getChildren().clear();
  }
}

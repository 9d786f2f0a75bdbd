package org.cinefactor.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.cinefactor.ui.session.CurrentModel;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.ProgressText;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.store.Answering;
import org.cinefactor.workspace.store.Model;

/** The line at the bottom: which model answers, and what is being done. */
final class StatusViewModel {
  private final CurrentModel answers;
  private final OpenData open;
  // Held here, because a binding that nobody holds is forgotten.
  private final ObservableValue<Boolean> busy;
  private final ObservableValue<String> work;
  private final ObservableValue<Boolean> failed;

  StatusViewModel(CurrentModel answers, OpenData open) {
    this.answers = answers;
    this.open = open;
    this.busy =
        Bindings.createBooleanBinding(
            () -> reading().state().busy() || making().state().busy(),
            reading().stateProperty(),
            making().stateProperty());
    this.work =
        Bindings.createStringBinding(
            this::workWords,
            reading().stateProperty(),
            reading().stepProperty(),
            making().stateProperty(),
            making().stepProperty());
    this.failed =
        Bindings.createBooleanBinding(
            () ->
                !reading().state().busy()
                    && !making().state().busy()
                    && (reading().state() == WorkState.FAILED
                        || making().state() == WorkState.FAILED),
            reading().stateProperty(),
            making().stateProperty());
  }

  /** The model in one line. */
  ObservableValue<String> model() {
    return answers.currentProperty().map(a -> a.map(StatusViewModel::words).orElse("No model yet"));
  }

  private static String words(Answering answering) {
    var model = answering.model();
    String movies = String.format(Locale.ROOT, "%,d movies", model.factors().columns());
    String rank = model.factors().components() + " components";
    String origin =
        switch (model.origin()) {
          case SHIPPED -> "built in";
          case KEPT -> "loaded from disk";
          case TRAINED -> "trained just now";
          case OPENED -> "opened from a file";
          case OPENED_UNREGULARISED ->
              "opened from a file that does not say its regularisation, so without one";
        };
    String figures =
        model
            .figures()
            .map(
                f ->
                    String.format(
                        Locale.ROOT,
                        "%,d people · %s · %s · reconstruction error %,.1f · %,d iterations in %.2f"
                            + " s",
                        f.users(),
                        movies,
                        rank,
                        f.reconstructionError(),
                        f.iterations(),
                        f.seconds()))
            .orElse(movies + " · " + rank);
    return figures + end(model) + " · " + origin;
  }

  private static String end(Model model) {
    return model.stoppedTooEarly() ? ", stopped at max_iter before tol" : "";
  }

  /** Whether something is being read or trained. */
  ObservableValue<Boolean> busy() {
    return busy;
  }

  /** What is being done, or why it failed; empty when all is quiet. */
  ObservableValue<String> work() {
    return work;
  }

  private String workWords() {
    for (LatestJob<?> job : List.of(reading(), making())) {
      if (job.state().busy()) {
        return ProgressText.of(job.stepProperty().get());
      }
    }
    for (LatestJob<?> job : List.of(reading(), making())) {
      if (job.state() == WorkState.FAILED) {
        return job.failureProperty().get();
      }
    }
    return "";
  }

  /** Whether the words of {@link #work()} are of a failure. */
  ObservableValue<Boolean> failed() {
    return failed;
  }

  void cancel() {
    reading().cancel();
    making().cancel();
  }

  private LatestJob<?> reading() {
    return open.reading();
  }

  private LatestJob<?> making() {
    return answers.making();
  }
}

package org.cinefactor.ui.failure;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cinefactor.log.UnexpectedError;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SessionOpening;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.Work;

/**
 * The state of the error screen: the choices of a person whose files could not be opened or shown.
 */
public final class WindowFailureViewModel {
  private final WindowFailure failure;
  private final SessionOpening opening;
  private final LatestJob<Session> job;
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
  private final ReadOnlyStringWrapper details = new ReadOnlyStringWrapper(this, "details", "");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

  /**
   * @param failure what happened
   * @param opening opens them in another way
   * @param runner runs that
   * @param opened gets the session once one is open
   */
  public WindowFailureViewModel(
      WindowFailure failure, SessionOpening opening, TaskRunner runner, Consumer<Session> opened) {
    this.failure = failure;
    this.opening = opening;
    this.job = new LatestJob<>(runner, opened);
    sentence.set(failure.sentence());
    details.set(failure.details());
    job.failureProperty().subscribe(this::failed);
    job.stateProperty().subscribe(state -> busy.set(state.busy()));
  }

  private void failed(String reason) {
    if (!reason.isEmpty()) {
      sentence.set(reason);
    }
  }

  /** An error that nobody expected was behind the failure, or came meanwhile. */
  public void unexpected(UnexpectedError error) {
    details.set(error.details());
  }

  String title() {
    return failure.title();
  }

  /** A sentence on what is safe. */
  String safe() {
    return failure.safe();
  }

  /** The details of the last error that nobody expected, to be copied; empty for none. */
  ReadOnlyStringProperty detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** The last failure. */
  ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** True if something is being tried. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  void tryAgain() {
    attempt(_ -> opening.usual());
  }

  void openCopy() {
    attempt(_ -> opening.withACopy());
  }

  void openWithoutSettings() {
    attempt(_ -> opening.withoutSettings());
  }

  void openIn(Path folder) {
    attempt(_ -> opening.in(folder));
  }

  void restoreBackup() {
    attempt(_ -> opening.fromBackup());
  }

  void startAnew() {
    attempt(_ -> opening.anew());
  }

  private void attempt(Work<Session> way) {
    if (!busy.get()) {
      job.start(way);
    }
  }
}

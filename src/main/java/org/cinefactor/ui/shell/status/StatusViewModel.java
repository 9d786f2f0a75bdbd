package org.cinefactor.ui.shell.status;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.recommend.Method;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.CurrentModel;
import org.cinefactor.ui.session.ModelText;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.ProgressText;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.Model;

/** The state of the status bar: which model answers, and what is being done. */
public final class StatusViewModel {
  private static final Texts TEXTS = Texts.of(StatusViewModel.class);

  private final CurrentModel answers;
  private final OpenData open;
  // Held here, because a binding that nobody holds is forgotten.
  private final ObservableValue<Boolean> busy;
  private final ObservableValue<String> work;
  private final ObservableValue<Number> share;
  private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
  private final ObservableValue<String> usual;
  private final ObjectProperty<ObservableValue<String>> shown;
  private final ObservableValue<String> model;

  public StatusViewModel(CurrentModel answers, OpenData open) {
    this.answers = answers;
    this.open = open;
    this.usual =
        answers
            .currentProperty()
            .map(a -> a.map(StatusViewModel::words).orElse(TEXTS.get("model.none")));
    this.shown = new SimpleObjectProperty<>(this, "shown", usual);
    this.model = shown.flatMap(text -> text);
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
    this.share =
        Bindings.createDoubleBinding(
            this::shareDone,
            reading().stateProperty(),
            reading().stepProperty(),
            making().stateProperty(),
            making().stepProperty());
    for (LatestJob<?> job : List.of(reading(), making())) {
      tell(job, why -> job == reading() ? unread(why) : TEXTS.format("failure.list", why));
    }
  }

  /** Tells why some other work failed, until it begins anew or the words are dismissed. */
  void tellFailuresOf(LatestJob<?> job) {
    tell(job, why -> why);
  }

  private void tell(LatestJob<?> job, UnaryOperator<String> words) {
    job.stateProperty().subscribe(state -> onState(job, state, words));
  }

  private void onState(LatestJob<?> job, WorkState state, UnaryOperator<String> words) {
    if (state == WorkState.FAILED) {
      failure.set(words.apply(job.failureProperty().get()));
    } else if (state.busy()) {
      dismissFailure();
    }
  }

  /** The reason why a data set was not opened, and what is open or safe all the same. */
  private String unread(String why) {
    return open.dataProperty()
        .get()
        .map(still -> TEXTS.format("failure.still", why, still.name()))
        .orElseGet(() -> TEXTS.format("failure.safe", why));
  }

  /** The model in one line. */
  ObservableValue<String> model() {
    return model;
  }

  private static String words(LoadedRecommender loaded) {
    Model model = loaded.model();
    int components = model.factors().components();
    String movies = ModelText.movies(model.factors().columns());
    String figures =
        loaded.settings().method() == Method.TUNED
            ? TEXTS.format("model.tuned", movies)
            : model
                .figures()
                .map(f -> ModelText.of(f, components, model.stoppedTooEarly()))
                .orElse(movies + " · " + ModelText.components(components));
    return figures + " · " + origin(model);
  }

  private static String origin(Model model) {
    return TEXTS.get(model.origin());
  }

  /** Speaks of another model than the one that answers: of the lab's, while that is shown. */
  public void speakOf(ObservableValue<String> other) {
    shown.set(other);
  }

  /** Speaks of the model that answers again. */
  public void speakOfAnswers() {
    shown.set(usual);
  }

  /** True if something is being read or trained. */
  ObservableValue<Boolean> busy() {
    return busy;
  }

  /** The current work, in words; empty when all is quiet. */
  ObservableValue<String> work() {
    return work;
  }

  private String workWords() {
    for (LatestJob<?> job : List.of(reading(), making())) {
      if (job.state().busy()) {
        return ProgressText.of(job.stepProperty().get());
      }
    }
    return "";
  }

  /** The share of the current work that is done, from 0 to 1; -1 when it is not known. */
  ObservableValue<Number> share() {
    return share;
  }

  private double shareDone() {
    return reading().state().busy()
        ? reading().stepProperty().get().share()
        : ProgressText.share(
            making().stepProperty().get(), answers.wantedProperty().get().nmf().tolerance());
  }

  /** Failure of the last work, until the next one begins or it is dismissed; else empty. */
  ReadOnlyStringProperty failureProperty() {
    return failure.getReadOnlyProperty();
  }

  void dismissFailure() {
    failure.set("");
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

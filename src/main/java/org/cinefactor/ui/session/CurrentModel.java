package org.cinefactor.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.Profile;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.LowPriority;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.Work;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.ModelOrigin;

/**
 * The model that answers now, and its settings. While another one is loaded or trained, the one
 * before goes on answering; a newer wish replaces an older one. Of a large data set none of whose
 * models is there, a preliminary one answers first.
 */
public final class CurrentModel {
  private final Workspace workspace;
  private final OpenData open;
  private final LatestJob<LoadedRecommender> making;
  private final LatestJob<Path> saving;
  private final ReadOnlyObjectWrapper<Optional<LoadedRecommender>> current =
      new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
  private final ReadOnlyObjectWrapper<Settings> wanted;
  private final ReadOnlyObjectWrapper<Optional<Path>> saved =
      new ReadOnlyObjectWrapper<>(this, "saved", Optional.empty());

  /** Follows the open data set. */
  public CurrentModel(Workspace workspace, OpenData open, TaskRunner runner) {
    this.workspace = workspace;
    this.open = open;
    this.making = new LatestJob<>(runner, this::made);
    this.saving = new LatestJob<>(runner, file -> saved.set(Optional.of(file)));
    this.wanted =
        new ReadOnlyObjectWrapper<>(this, "wanted", workspace.preferences().current().settings());
    making.stateProperty().subscribe(this::stopped);
    open.dataProperty().subscribe(data -> data.ifPresent(this::make));
  }

  /** The current recommender; empty until the first model is there. */
  public ReadOnlyObjectProperty<Optional<LoadedRecommender>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The data set that models are made for; empty until the first one is read. */
  public ReadOnlyObjectProperty<Optional<DataSet>> dataProperty() {
    return open.dataProperty();
  }

  /** Keeps a list that was made without wishes, for the next start. */
  public void keep(LoadedRecommender by, Profile profile, List<Recommendation> places) {
    open.dataProperty()
        .get()
        .filter(data -> data.sameAs(by.data()))
        .ifPresent(_ -> workspace.keep(by, profile, places));
  }

  /**
   * The settings that were asked for last; those in force are those of {@link #currentProperty()}.
   */
  public ReadOnlyObjectProperty<Settings> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  /** The loading or training of a model: how far it is, and why it failed. */
  public LatestJob<?> making() {
    return making;
  }

  /** The reading of the data set that a model is for. */
  public LatestJob<?> reading() {
    return open.reading();
  }

  /** True if there is no model, and none is coming: reading or making one came to nothing. */
  public boolean noneIsComing() {
    return current.get().isEmpty()
        && (open.noneIsComing()
            || making.state() == WorkState.FAILED
            || making.state() == WorkState.CANCELLED);
  }

  /** Asks for other settings. */
  public void want(Settings settings) {
    boolean another = current.get().filter(CurrentModel::standsIn).isPresent();
    boolean coming = preliminary().getValue() && making.state().busy();
    if (settings.equals(wanted.get()) && (!another || coming)) {
      return;
    }
    wanted.set(settings);
    boolean there = current.get().filter(now -> now.settings().equals(settings)).isPresent();
    if (there && !another) {
      making.cancel();
    } else {
      open.dataProperty().get().ifPresent(this::make);
    }
  }

  /** Lets a model from a file answer; the next start has the settings from before again. */
  public void open(Path modelFile) {
    open.dataProperty()
        .get()
        .ifPresent(
            data -> making.start(progress -> workspace.recommender(data, modelFile, progress)));
  }

  /** Writes the model that answers now to a file; what is being made goes on. */
  public void save(Path modelFile) {
    current
        .get()
        .ifPresent(
            now ->
                saving.start(
                    _ -> {
                      now.write(modelFile);
                      return modelFile;
                    }));
  }

  /** The writing of a model: whether it is under way, and why it failed. */
  public LatestJob<?> saving() {
    return saving;
  }

  /** The file that a model was written to last; empty until one was. */
  public ReadOnlyObjectProperty<Optional<Path>> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** A model that answers already is good enough until the one that is wanted has been made. */
  private void make(DataSet data) {
    Settings settings = wanted.get();
    boolean answered = current.get().filter(now -> now.data().sameAs(data)).isPresent();
    Work<LoadedRecommender> training = progress -> workspace.recommender(data, settings, progress);
    if (!answered) {
      making.start(progress -> workspace.soonest(data, settings, progress));
    } else {
      making.start(
          workspace.trainsLong(data) ? LowPriority.of(training) : LowPriority.behind(training));
    }
  }

  private void made(LoadedRecommender loaded) {
    current.set(Optional.of(loaded));
    switch (loaded.model().origin()) {
      case PRELIMINARY -> make(loaded.data());
      case OPENED, OPENED_UNREGULARISED -> wanted.set(loaded.settings());
      case SHIPPED, KEPT, TRAINED ->
          workspace.preferences().change(p -> p.withSettings(loaded.settings()));
    }
  }

  /** True if a model is not the one of the settings that are wanted, whatever those are. */
  private static boolean standsIn(LoadedRecommender now) {
    return !now.model().origin().asSettingsSay();
  }

  /** True if a preliminary model answers, in place of the one that is wanted. */
  public ObservableValue<Boolean> preliminary() {
    return current.map(
        a -> a.filter(now -> now.model().origin() == ModelOrigin.PRELIMINARY).isPresent());
  }

  /** Number of people of a data set from whom a preliminary model is learned. */
  public int preliminaryPeople(DataSet data) {
    return workspace.preliminaryPeople(data);
  }

  /** Makes the model that is wanted after all, when that was cancelled or failed. */
  public void makeWanted() {
    open.dataProperty().get().ifPresent(this::make);
  }

  /** After a cancel the wish is again what is in force. */
  private void stopped(WorkState state) {
    if (state == WorkState.CANCELLED) {
      current
          .get()
          .filter(now -> now.model().origin() != ModelOrigin.PRELIMINARY)
          .ifPresent(now -> wanted.set(now.settings()));
    }
  }
}

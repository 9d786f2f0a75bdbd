package org.cinefactor.ui.lab.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.lab.LabData;
import org.cinefactor.lab.RankModelStore;
import org.cinefactor.lab.RankModels;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.LowPriority;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WorkState;

/**
 * The models of all ranks: read from disk or trained once, in the background, and at hand as they
 * come. Nothing happens before {@link #begin}; after {@link #letGo} they take no memory until the
 * next one. For the JavaFX thread.
 */
public final class Ranks {
  /** The largest rank of the slider. */
  public static final int MOST = 100;

  private static final int[] FIRST = {1, 2, 3, 5, 8, 12, 20, 30, 40, 55, 70, 85, 100};

  private final OpenData open;
  private final RankModelStore folder;
  private final LatestJob<RankModels> opening;
  private final LatestJob<RankModels> filling;
  private final ReadOnlyObjectWrapper<Optional<RankModels>> shelf =
      new ReadOnlyObjectWrapper<>(this, "shelf", Optional.empty());
  private final ReadOnlyIntegerWrapper available = new ReadOnlyIntegerWrapper(this, "there");
  private final ReadOnlyObjectWrapper<MovieFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", MovieFilter.notebook());
  private final ReadOnlyObjectWrapper<NmfSettings> settings =
      new ReadOnlyObjectWrapper<>(this, "settings", NmfSettings.notebook());
  private boolean begun;
  private boolean away;
  private int looked = Desk.START;

  public Ranks(OpenData open, RankModelStore folder, TaskRunner runner) {
    this.open = open;
    this.folder = folder;
    this.opening = new LatestJob<>(runner, this::opened);
    this.filling = new LatestJob<>(runner, _ -> filled());
    filling.stepProperty().subscribe(_ -> count());
    open.dataProperty().subscribe(_ -> reopen());
  }

  /** The models; empty until the data set is ready. */
  public ReadOnlyObjectProperty<Optional<RankModels>> shelfProperty() {
    return shelf.getReadOnlyProperty();
  }

  /** The number of models that are at hand; changes whenever one comes. */
  public ReadOnlyIntegerProperty availableProperty() {
    return available.getReadOnlyProperty();
  }

  /** The filter of the movies that take part. */
  public ReadOnlyObjectProperty<MovieFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** The training settings; the number of components in them does not matter. */
  public ReadOnlyObjectProperty<NmfSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** The reading of the data set that the models are for. */
  LatestJob<?> reading() {
    return open.reading();
  }

  /** True if there is no data set to train on, and none is coming. */
  boolean haveNoData() {
    return open.noneIsComing();
  }

  /** The filtering of the data, which comes before training. */
  public LatestJob<?> opening() {
    return opening;
  }

  /** The reading and training: how far it is, and why it failed. */
  public LatestJob<?> filling() {
    return filling;
  }

  /** Gets all models, unless they are there or on their way. */
  public void begin() {
    away = false;
    if (!begun) {
      begun = true;
      reopen();
    } else if (filling.state() == WorkState.DONE && available.get() < MOST) {
      shelf.get().ifPresent(this::fill);
    }
  }

  /** Nobody looks at the models: all but the one looked at last stay on disk only. */
  public void letGo() {
    away = true;
    if (!filling.state().busy()) {
      filled();
    }
  }

  private void filled() {
    if (away) {
      shelf.get().ifPresent(models -> models.letGo(looked));
    }
    count();
  }

  /** Gets the models for another filter or other settings. */
  public void use(MovieFilter otherFilter, NmfSettings otherSettings) {
    boolean same =
        filter.get().equals(otherFilter)
            && settings.get().withComponents(1).equals(otherSettings.withComponents(1));
    if (!same) {
      filter.set(otherFilter);
      settings.set(otherSettings.withComponents(1));
      reopen();
    }
  }

  /** Stops; the models that are there stay. */
  public void cancel() {
    opening.cancel();
    filling.cancel();
    count();
  }

  /** Goes on after {@link #cancel} or a failure. */
  public void resume() {
    shelf.get().ifPresentOrElse(this::fill, this::reopen);
  }

  /** Trains the rank that is looked at before all others, where it is not there yet. */
  void lookAt(int rank) {
    looked = rank;
  }

  private void reopen() {
    Optional<DataSet> data = open.dataProperty().get();
    if (begun && data.isPresent()) {
      MovieFilter passing = filter.get();
      NmfSettings how = settings.get();
      filling.cancel();
      opening.start(
          progress ->
              new RankModels(LabData.of(data.get(), passing, progress), how, Optional.of(folder)));
    }
  }

  private void opened(RankModels next) {
    available.set(0);
    shelf.set(Optional.of(next));
    fill(next);
  }

  /** The first one alone, since the decomposition for all of them takes longer. */
  private void fill(RankModels wanted) {
    int[] first = {looked};
    filling.start(
        LowPriority.behind(
            progress -> {
              wanted.fill(first, _ -> {}, progress);
              wanted.fill(order(), _ -> {}, LowPriority.resting(progress));
              return wanted;
            }));
  }

  private void count() {
    available.set(shelf.get().map(s -> s.models().size()).orElse(0));
  }

  /** All ranks: a few over the whole range first, so that the slider has something everywhere. */
  public static int[] order() {
    IntStream rest =
        IntStream.rangeClosed(1, MOST).filter(rank -> Arrays.binarySearch(FIRST, rank) < 0);
    return IntStream.concat(Arrays.stream(FIRST), rest).toArray();
  }
}

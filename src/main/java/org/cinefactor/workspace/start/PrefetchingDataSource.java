package org.cinefactor.workspace.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.profile.Profile;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.workspace.settings.Preferences;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.ModelOrigin;

/**
 * A data source that prefetches: from its construction on it reads one data set, gets one model and
 * makes one list, so that all are there when a window that is being built asks for them. They are
 * held until another data set or other settings are asked for; those come from the source behind
 * it.
 */
final class PrefetchingDataSource implements DataSource {
  private static final long LONGEST_WAIT_MILLISECONDS = 1000;

  private final DataSource behind;
  private final Path place;
  private final Settings settings;
  private final Relay relay = new Relay();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile Optional<Future<DataSet>> data;
  private volatile Optional<Future<LoadedRecommender>> loaded;
  private final StartPicture picture;

  /**
   * Begins.
   *
   * @param behind what reads and makes
   * @param place where the data set lies
   * @param now which settings and wishes count
   * @param profile whose list is made; nobody's when nothing is rated
   */
  PrefetchingDataSource(DataSource behind, Path place, Preferences now, Profile profile) {
    this.behind = behind;
    this.place = place;
    this.settings = now.settings();
    var reading = new FutureTask<>(() -> behind.read(place, relay));
    var making = new FutureTask<>(() -> behind.soonest(reading.get(), settings, relay));
    var listing = new FutureTask<>(() -> making.get().list(profile, now.list()));
    boolean wanted = !profile.ratings().isEmpty();
    this.data = Optional.of(reading);
    this.loaded = Optional.of(making);
    this.picture =
        new StartPicture.Coming(wanted ? Optional.of(() -> result(listing)) : Optional.empty());
    Thread.ofPlatform()
        .daemon()
        .name("head-start")
        .start(
            () -> {
              reading.run();
              making.run();
              if (wanted) {
                listing.run();
              }
              ended.countDown();
            });
  }

  /** The list that is on its way. */
  StartPicture picture() {
    return picture;
  }

  @Override
  public DataSet read(Path from, Progress progress) throws DataSetException {
    Optional<Future<DataSet>> ahead = data;
    if (ahead.isEmpty() || !from.equals(place)) {
      DataSet other = behind.read(from, progress);
      forget();
      return other;
    }
    try {
      return awaited(ahead.get(), progress);
    } catch (DataSetException | RuntimeException e) {
      forget();
      throw e;
    }
  }

  @Override
  public DataSet readAnew(Path from, TableOptions table, Progress progress)
      throws DataSetException {
    DataSet other = behind.readAnew(from, table, progress);
    forget();
    return other;
  }

  @Override
  public LoadedRecommender recommender(DataSet with, Settings wanted, Progress progress)
      throws DataSetException {
    Optional<LoadedRecommender> made = ahead(with, wanted, progress);
    if (made.isPresent() && made.get().model().origin() != ModelOrigin.PRELIMINARY) {
      return made.get();
    }
    forgetRecommender();
    return behind.recommender(with, wanted, progress);
  }

  @Override
  public LoadedRecommender soonest(DataSet with, Settings wanted, Progress progress)
      throws DataSetException {
    Optional<LoadedRecommender> made = ahead(with, wanted, progress);
    if (made.isPresent()) {
      return made.get();
    }
    forgetRecommender();
    return behind.soonest(with, wanted, progress);
  }

  /** The recommender that was made ahead, where it is the one asked for. */
  private Optional<LoadedRecommender> ahead(DataSet with, Settings wanted, Progress progress)
      throws DataSetException {
    Optional<Future<LoadedRecommender>> ahead = loaded;
    if (ahead.isEmpty() || !wanted.equals(settings) || !isMine(with)) {
      return Optional.empty();
    }
    try {
      return Optional.of(awaited(ahead.get(), progress));
    } catch (DataSetException | RuntimeException e) {
      forgetRecommender();
      throw e;
    }
  }

  @Override
  public LoadedRecommender opened(DataSet with, Path modelFile, Progress progress)
      throws IOException {
    LoadedRecommender other = behind.opened(with, modelFile, progress);
    forgetRecommender();
    return other;
  }

  private boolean isMine(DataSet with) {
    return data.filter(ahead -> ahead.state() == Future.State.SUCCESS)
        .filter(ahead -> ahead.resultNow().sameAs(with))
        .isPresent();
  }

  private void forget() {
    data = Optional.empty();
    forgetRecommender();
  }

  private void forgetRecommender() {
    relay.stopped = true;
    loaded = Optional.empty();
  }

  @Override
  public void close() {
    relay.stopped = true;
    try {
      var _ = ended.await(LONGEST_WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      // Passed on to whoever waits next.
      Thread.currentThread().interrupt();
    }
  }

  private <T> T awaited(Future<T> future, Progress progress) throws DataSetException {
    relay.to = progress;
    try {
      return result(future);
    } finally {
      relay.to = Progress.NONE;
    }
  }

  private static <T> T result(Future<T> future) throws DataSetException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      while (cause instanceof ExecutionException && cause.getCause() != null) {
        cause = cause.getCause();
      }
      switch (cause) {
        case DataSetException reason -> throw reason;
        case RuntimeException reason -> throw reason;
        case Error reason -> throw reason;
        case null, default -> throw new IllegalStateException(cause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e); // not shown
    }
  }

  /** Passes on to the present listener. */
  private static final class Relay implements Progress {
    private volatile Progress to = Progress.NONE;
    private volatile boolean stopped;

    @Override
    public void report(Stage stage, long done, long total, double value) {
      to.report(stage, done, total, value);
    }

    @Override
    public boolean cancelled() {
      return stopped || to.cancelled();
    }
  }
}

package org.cinefactor.workspace.start;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.DataSets;
import org.cinefactor.profile.Profile;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.workspace.store.Answering;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data set, gets the model and makes the first list while the window is still being
 * built, so that all are there when it asks. Each can be taken once, and is not held afterwards.
 */
public final class HeadStart {
  /** Makes what answers from the data that were read. */
  @FunctionalInterface
  public interface Making {
    Answering of(DataSet data, Progress progress);
  }

  private static final long LONGEST_WAIT_MILLISECONDS = 1000;

  private final Relay relay = new Relay();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<@Nullable Future<DataSet>> data;
  private final AtomicReference<@Nullable Future<Answering>> answering;
  private final AtomicReference<@Nullable Future<List<Recommendation>>> list;
  private volatile WeakReference<@Nullable DataSet> read = new WeakReference<>(null);

  /**
   * Begins.
   *
   * @param place where the data set lies
   * @param making makes what answers
   * @param profile whose list is made; nobody's when nothing is rated
   */
  public HeadStart(Path place, Making making, Profile profile) {
    var reading = new FutureTask<>(() -> read(place));
    var model = new FutureTask<>(() -> making.of(reading.get(), relay));
    var first = new FutureTask<>(() -> model.get().usualList(profile));
    boolean wanted = !profile.ratings().isEmpty();
    this.data = new AtomicReference<>(reading);
    this.answering = new AtomicReference<>(model);
    this.list = new AtomicReference<>(wanted ? first : null);
    Thread.ofPlatform()
        .daemon()
        .name("head-start")
        .start(
            () -> {
              reading.run();
              model.run();
              if (wanted) {
                first.run();
              }
              ended.countDown();
            });
  }

  private DataSet read(Path place) throws DataSetException {
    DataSet set = DataSets.read(place, relay);
    read = new WeakReference<>(set);
    return set;
  }

  /** Stops what is on its way, and waits until it has stopped, which takes a moment at most. */
  public void stop() {
    relay.stopped = true;
    try {
      var _ = ended.await(LONGEST_WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** The data set; waits for it where needed. Empty when it was taken before. */
  public Optional<DataSet> data(Progress progress) throws DataSetException {
    return taken(data.getAndSet(null), progress);
  }

  /**
   * What answers with these data; waits for it where needed. Empty when it was taken before, and
   * when other data were read: then nothing more is made of those.
   */
  public Optional<Answering> answering(DataSet with, Progress progress) throws DataSetException {
    DataSet mine = read.get();
    if (mine == null || !mine.sameAs(with)) {
      relay.stopped = true;
      answering.set(null);
      return Optional.empty();
    }
    return taken(answering.getAndSet(null), progress);
  }

  /** Whether there is a list to take. */
  public boolean hasList() {
    return list.get() != null;
  }

  /** The usual list; waits for it where needed. Empty when it was taken before. */
  public Optional<List<Recommendation>> list() throws DataSetException {
    Future<List<Recommendation>> future = list.getAndSet(null);
    return future == null ? Optional.empty() : Optional.of(result(future));
  }

  private <T> Optional<T> taken(@Nullable Future<T> future, Progress progress)
      throws DataSetException {
    if (future == null) {
      return Optional.empty();
    }
    relay.to = progress;
    try {
      return Optional.of(result(future));
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
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  /** Passes on to whoever listens by now. */
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

package org.cinefactor.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.DataSets;
import org.cinefactor.nmf.Progress;
import org.cinefactor.profile.Profile;
import org.cinefactor.recommend.Recommendation;

/**
 * Reads the data set, gets the model and makes the first list while the window is still being
 * built, so that all are there when it asks.
 */
final class HeadStart {
  /** Makes what answers from the data that were read. */
  @FunctionalInterface
  interface Making {
    Answering of(DataSet data, Progress progress);
  }

  private static final long LONGEST_WAIT_MILLISECONDS = 1000;

  private final Relay relay = new Relay();
  private final FutureTask<DataSet> data;
  private final FutureTask<Answering> answering;
  private final FutureTask<List<Recommendation>> list;
  private final Thread thread;

  HeadStart(Path place, Making making, Profile profile) {
    this.data = new FutureTask<>(() -> DataSets.read(place, relay));
    this.answering = new FutureTask<>(() -> making.of(data.get(), relay));
    this.list = new FutureTask<>(() -> answering.get().usualList(profile));
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .name("head-start")
            .start(
                () -> {
                  data.run();
                  answering.run();
                  list.run();
                });
  }

  /** Stops what is on its way, and waits until it has stopped, which takes a moment at most. */
  void stop() {
    relay.stopped = true;
    try {
      thread.join(LONGEST_WAIT_MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** The data set; waits for it where needed. */
  DataSet data(Progress progress) throws DataSetException {
    relay.to = progress;
    return result(data);
  }

  /** What answers; waits for it where needed. */
  Answering answering(Progress progress) throws DataSetException {
    relay.to = progress;
    return result(answering);
  }

  /** The usual list; waits for it where needed. */
  List<Recommendation> list() throws DataSetException {
    return result(list);
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
    public void report(String step, long done, long total, double value) {
      to.report(step, done, total, value);
    }

    @Override
    public boolean cancelled() {
      return stopped || to.cancelled();
    }
  }
}

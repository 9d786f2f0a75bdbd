package org.cinefactor.download;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * The body of an HTTP response as it comes, for a reader that can be cancelled while it waits: the
 * client's own stream would hold it until the server speaks again.
 */
final class Body implements BodySubscriber<Body>, AutoCloseable {
  private static final Texts TEXTS = Texts.of(Body.class);

  private static final String TOO_SHORT = "fixed content-length"; // not shown
  private static final int AHEAD = 16;
  private static final long GLANCE_MILLISECONDS = 100;

  private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
  private final Queue<ByteBuffer> at = new ArrayDeque<>();

  private sealed interface Event {
    record Bytes(List<ByteBuffer> buffers) implements Event {}

    record Failed(Throwable reason) implements Event {}

    record Complete() implements Event {}
  }

  @Override
  public CompletionStage<Body> getBody() {
    return CompletableFuture.completedStage(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription to) {
    subscription.complete(to);
    to.request(AHEAD);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    events.add(new Event.Bytes(buffers));
  }

  @Override
  public void onError(Throwable reason) {
    events.add(new Event.Failed(reason));
  }

  @Override
  public void onComplete() {
    events.add(new Event.Complete());
  }

  /**
   * The next bytes; empty when all have come, or the connection ended.
   *
   * @param silence how long to wait for them
   * @param progress can stop the waiting
   * @throws ReadTimeoutException when nothing came for so long
   * @throws IOException when the connection broke
   */
  Optional<ByteBuffer> next(Duration silence, Progress progress) throws IOException {
    while (at.isEmpty()) {
      switch (event(silence, progress)) {
        case Event.Complete _ -> {
          return Optional.empty();
        }
        // Whoever reads knows better how much is lacking than this message of the client.
        case Event.Failed(Throwable reason)
            when String.valueOf(reason.getMessage()).startsWith(TOO_SHORT) -> {
          return Optional.empty();
        }
        case Event.Failed(Throwable reason) -> throw new IOException(reason);
        case Event.Bytes(List<ByteBuffer> buffers) -> {
          at.addAll(buffers);
          subscription.join().request(1);
        }
      }
    }
    return Optional.of(at.remove());
  }

  private Event event(Duration silence, Progress progress) throws IOException {
    long end = System.nanoTime() + silence.toNanos();
    while (System.nanoTime() < end) {
      progress.stopIfCancelled();
      try {
        Event event = events.poll(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (event != null) {
          return event;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(TEXTS.get("interrupted"), e);
      }
    }
    throw new ReadTimeoutException(TEXTS.format("silent", silence.toSeconds()));
  }

  /** Lets go of the connection. */
  @Override
  public void close() {
    var _ = subscription.thenAccept(Flow.Subscription::cancel);
  }
}

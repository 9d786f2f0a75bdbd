package org.cinefactor.download;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * HTTP requests that can be cancelled while they wait. The system's proxy is used. Redirections are
 * followed within a server, but never from https to http: a person has read the terms of that
 * server, and was told of no other.
 */
final class Connection implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(Connection.class);

  private static final long GLANCE_MILLISECONDS = 100;
  private static final int MOST_REDIRECTIONS = 5;
  private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

  private final HttpClient client;

  Connection(RetryPolicy policy) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(policy.connect())
            .proxy(SystemProxy.selector())
            .build();
  }

  /**
   * Asks for a file from a byte on.
   *
   * @param silence how long to wait for an answer
   * @throws DownloadException when the server sends on to another one
   * @throws IOException when no answer came
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  HttpResponse<Body> get(URI address, ResumePoint from, Duration silence, Progress progress)
      throws IOException {
    URI next = address;
    for (int redirections = 0; ; redirections++) {
      HttpResponse<Body> response = ask(next, from, silence, progress);
      Optional<URI> onwards = onwards(response);
      if (onwards.isEmpty() || redirections == MOST_REDIRECTIONS) {
        return response;
      }
      response.body().close();
      if (!onwards.get().getHost().equalsIgnoreCase(address.getHost())) {
        throw new DownloadException(
            TEXTS.format("elsewhere", address.getHost(), onwards.get().getHost(), address));
      }
      next = onwards.get();
    }
  }

  /** The address that a server sends on to, but for one that is less safe, or none at all. */
  private static Optional<URI> onwards(HttpResponse<?> response) {
    Optional<String> location = response.headers().firstValue("Location");
    if (!REDIRECTIONS.contains(response.statusCode()) || location.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI next = response.uri().resolve(location.get());
      String scheme = String.valueOf(next.getScheme());
      boolean safe = scheme.equals("https") || scheme.equals(response.uri().getScheme());
      boolean there = next.getHost() != null && next.getPort() <= RemoteFile.LAST_PORT;
      return Optional.of(next).filter(_ -> safe && there);
    } catch (IllegalArgumentException _) {
      // It leads nowhere.
      return Optional.empty();
    }
  }

  private HttpResponse<Body> ask(URI address, ResumePoint from, Duration silence, Progress progress)
      throws IOException {
    var request =
        HttpRequest.newBuilder(address).timeout(silence).setHeader("User-Agent", "CineFactor");
    if (from.bytes() > 0) {
      request.setHeader("Range", "bytes=" + from.bytes() + "-");
      request.setHeader("If-Range", from.validator());
    }
    return answer(client.sendAsync(request.build(), _ -> new Body()), progress);
  }

  private static HttpResponse<Body> answer(
      CompletableFuture<HttpResponse<Body>> coming, Progress progress) throws IOException {
    try {
      while (true) {
        progress.stopIfCancelled();
        try {
          return coming.get(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
          // Time to look whether it is still wanted.
        }
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException reason ? reason : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(TEXTS.get("interrupted"), e);
    } finally {
      // Closes the connection of an answer that nobody waits for any more.
      coming.cancel(true);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

package org.cinefactor.download;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.cinefactor.log.Log;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;

/** The transfer of one file from its server into its {@link PartialFile}. */
final class Transfer {
  private static final Texts TEXTS = Texts.of(Transfer.class);

  private final RemoteFile file;
  private final PartialFile part;
  private final Connection connection;
  private final RetryPolicy policy;
  private final FreeSpace space;

  Transfer(
      RemoteFile file,
      PartialFile part,
      Connection connection,
      RetryPolicy policy,
      FreeSpace space) {
    this.file = file;
    this.part = part;
    this.connection = connection;
    this.policy = policy;
    this.space = space;
  }

  /**
   * Brings all of it, going on by itself where the connection breaks.
   *
   * @throws DownloadException with a sentence for people
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  void run(Progress progress) throws IOException {
    if (file.bytes().isPresent() && part.size() == file.bytes().getAsLong()) {
      return;
    }
    Duration silence = policy.silence();
    for (int tries = 1; ; tries++) {
      try {
        once(silence, progress);
        return;
      } catch (DownloadException e) {
        throw e;
      } catch (IOException e) {
        if (tries == policy.tries() || NetworkSentence.unreachable(e)) {
          throw NetworkSentence.of(e, file, part.resumePoint(file.address()).bytes());
        }
        Log.warning(Transfer.class, "a download broke off and goes on", e);
        if (e instanceof ReadTimeoutException) {
          silence = policy.nextSilence();
          progress.report(Stage.ASKING_AGAIN, tries + 1L, policy.tries(), Double.NaN);
        }
      }
    }
  }

  private void once(Duration silence, Progress progress) throws IOException {
    if (!from(part.resumePoint(file.address()), silence, progress)) {
      part.begin(file.address(), Optional.empty());
      from(ResumePoint.BEGIN, silence, progress);
    }
  }

  /** Downloads from a point on; false if the server's answer was of no use. */
  private boolean from(ResumePoint point, Duration silence, Progress progress) throws IOException {
    HttpResponse<Body> response = connection.get(file.address(), point, silence, progress);
    try (Body body = response.body()) {
      Optional<Answer> answer = Answer.of(response, file, point);
      if (answer.isEmpty()) {
        return false;
      }
      if (answer.get().from() == 0) {
        part.begin(file.address(), answer.get().validator());
      }
      OptionalLong total = answer.get().total().isPresent() ? answer.get().total() : file.bytes();
      space.demand(Math.max(0, total.orElse(0) - part.size()), part.folder());
      copy(body, total, silence, progress);
    }
    return true;
  }

  private void copy(Body body, OptionalLong total, Duration silence, Progress progress)
      throws IOException {
    var speed = new Speed();
    Optional<ByteBuffer> bytes = body.next(silence, progress);
    if (bytes.isPresent() && part.size() == 0) {
      demandZip(bytes.get());
    }
    while (bytes.isPresent()) {
      part.append(bytes.get());
      long done = part.size();
      demandNoMore(done);
      double bytesPerSecond = speed.at(done, System.nanoTime());
      progress.report(Stage.DOWNLOADING, done, total.orElse(0), bytesPerSecond);
      bytes = body.next(silence, progress);
    }
    if (part.size() < total.orElse(0)) {
      throw new BrokenConnectionException(TEXTS.format("short", part.size(), total.orElse(0)));
    }
  }

  /** Proxies give their sign-in page under any name and type. */
  private void demandZip(ByteBuffer begin) throws DownloadException {
    byte first = begin.get(begin.position());
    if (first == '<' || Character.isWhitespace(first)) {
      throw StatusSentence.webPage(file);
    }
    if (first != 'P') {
      throw new DownloadException(TEXTS.format("noZip", file.server(), file.address()));
    }
  }

  private void demandNoMore(long done) throws IOException {
    if (file.bytes().isPresent() && done > file.bytes().getAsLong()) {
      part.drop();
      throw new DownloadException(TEXTS.format("more", file.server(), file.bytes().getAsLong()));
    }
  }
}

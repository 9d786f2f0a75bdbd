package org.cinefactor.download;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.log.Log;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * A download of zip files into a folder. What has come of a file when it breaks off or is cancelled
 * is kept, and the next time it goes on from there, if the server still has the same edition of it.
 * The file appears under its name when all of it is there and has been checked.
 */
public final class Download {
  private static final Texts TEXTS = Texts.of(Download.class);

  private static final int MOST_OF_A_SUM = 1000;
  private static final int OK = 200;
  private static final long GLANCE_MILLISECONDS = 100;

  private final Path folder;
  private final RetryPolicy policy;
  private final FreeSpace space;

  /** Held by who writes: a download that was cancelled does until its connection is closed. */
  private final ReentrantLock writing = new ReentrantLock();

  /**
   * Into a folder.
   *
   * @param folder made when it is needed
   */
  public Download(Path folder) {
    this(folder, RetryPolicy.usual(), FreeSpace.ofDisk());
  }

  Download(Path folder, RetryPolicy policy, FreeSpace space) {
    this.folder = folder;
    this.policy = policy;
    this.space = space;
  }

  /** The number of bytes of a file that have come and wait for the rest. */
  public long waiting(String name) {
    return PartialFile.waiting(folder.resolve(name));
  }

  /**
   * Deletes what has come of a file and waits for the rest, once nobody writes it any more.
   *
   * @throws IOException when it cannot be deleted
   */
  public void discard(String name) throws IOException {
    writing.lock();
    try {
      PartialFile.discard(folder.resolve(name));
    } finally {
      writing.unlock();
    }
  }

  /**
   * Downloads a file and checks it: against its published size and MD5, where there is one, else
   * entry by entry against the sums inside the zip. One file at a time: the next one waits until
   * the one before has come, or has been let go.
   *
   * @param name what it is called in the folder
   * @param progress receives the bytes, and the bytes per second as its value; can stop the
   *     download
   * @return the file, and whether it was compared
   * @throws DownloadException with a sentence for people
   * @throws CancellationException when {@code progress} asked to stop
   */
  public DownloadedFile fetch(RemoteFile file, String name, Progress progress) throws IOException {
    OwnerOnly.folder(folder);
    awaitTurn(progress);
    try {
      return fetchAlone(file, name, progress);
    } finally {
      writing.unlock();
    }
  }

  private void awaitTurn(Progress progress) throws IOException {
    try {
      do {
        progress.stopIfCancelled();
      } while (!writing.tryLock(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(TEXTS.get("interrupted"), e);
    }
  }

  private DownloadedFile fetchAlone(RemoteFile file, String name, Progress progress)
      throws IOException {
    try (var part = PartialFile.open(folder.resolve(name));
        var connection = new Connection(policy)) {
      new Transfer(file, part, connection, policy, space).run(progress);
      Optional<String> doubt = check(file, part, connection, progress);
      return new DownloadedFile(part.complete(), doubt);
    }
  }

  /** A doubt that is left about a file that is not damaged: no sum to compare it with. */
  private Optional<String> check(
      RemoteFile file, PartialFile part, Connection connection, Progress progress)
      throws IOException {
    Optional<String> published =
        file.md5().isPresent() ? file.md5() : publishedMd5(file, connection, progress);
    if (published.isEmpty()) {
      checkZip(file, part, progress);
      return Optional.of(TEXTS.format("unchecked", file.server()));
    }
    String md5 = Md5.of(part.path(), progress);
    if (!md5.equals(published.get().toLowerCase(Locale.ROOT))) {
      part.drop();
      throw new DownloadException(TEXTS.format("damaged", file.server(), md5, published.get()));
    }
    return Optional.empty();
  }

  private static void checkZip(RemoteFile file, PartialFile part, Progress progress)
      throws IOException {
    try {
      ZipCheck.check(part.path(), progress);
    } catch (IOException e) {
      part.drop();
      throw new DownloadException(
          TEXTS.format("damaged.zip", file.server(), FailureReason.of(e)), e);
    }
  }

  /** The sum that lies beside the file; none where there is none, or it cannot be had. */
  private Optional<String> publishedMd5(RemoteFile file, Connection connection, Progress progress) {
    if (file.md5Address().isEmpty()) {
      return Optional.empty();
    }
    try {
      HttpResponse<Body> response =
          connection.get(file.md5Address().get(), ResumePoint.BEGIN, policy.silence(), progress);
      try (Body body = response.body()) {
        return response.statusCode() == OK ? Md5.in(text(body, progress)) : Optional.empty();
      }
    } catch (IOException e) {
      Log.warning(Download.class, "the published MD5 cannot be had; the zip is checked", e);
      return Optional.empty();
    }
  }

  private String text(Body body, Progress progress) throws IOException {
    var text = new StringBuilder();
    Optional<ByteBuffer> bytes = body.next(policy.silence(), progress);
    while (bytes.isPresent() && text.length() < MOST_OF_A_SUM) {
      text.append(StandardCharsets.ISO_8859_1.decode(bytes.get()));
      bytes = body.next(policy.silence(), progress);
    }
    return text.toString();
  }
}

package org.cinefactor.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * MD5 checksums, as publishers give them: they detect damage on the way, not tampering (RFC 6151).
 */
final class Md5 {
  private static final int BUFFER = 1 << 16;
  private static final Pattern SUM =
      Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])", Pattern.CASE_INSENSITIVE);

  private Md5() {}

  /** The sum in a text such as {@code MD5 (ml-1m.zip) = c4d9…} or {@code c4d9… ml-1m.zip}. */
  static Optional<String> in(String text) {
    Matcher found = SUM.matcher(text);
    return found.find() ? Optional.of(found.group().toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /**
   * The sum of a file.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  static String of(Path file, Progress progress) throws IOException {
    MessageDigest digest = digest();
    long size = Files.size(file);
    long done = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        progress.stopIfCancelled();
        digest.update(buffer, 0, read);
        done += read;
        progress.report(Stage.CHECKING_DOWNLOAD, done, size, Double.NaN);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e); // not shown
    }
  }
}

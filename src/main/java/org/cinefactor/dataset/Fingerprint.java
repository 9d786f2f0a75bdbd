package org.cinefactor.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;

/** SHA-256 over what a data set says, not over how its files are written. */
final class Fingerprint {
  private static final int BUFFER = 1 << 16;
  private static final int PAUSE = 1000;

  private final Catalog catalog;
  private final RatingTable ratings;
  private String hex;

  /**
   * Of movies by ascending id (id, title, genres) and ratings by user and movie (movie, hundredths
   * of stars).
   *
   * @param hex the fingerprint where it was worked out before; else empty
   */
  Fingerprint(Catalog catalog, RatingTable ratings, String hex) {
    this.catalog = catalog;
    this.ratings = ratings;
    this.hex = hex;
  }

  /** The fingerprint; worked out once, with a pause now and then, which may throw to stop. */
  synchronized String hex(Runnable pause) {
    if (hex.isEmpty()) {
      hex = of(catalog, ratings, pause);
    }
    return hex;
  }

  private static String of(Catalog catalog, RatingTable ratings, Runnable pause) {
    MessageDigest digest = sha256();
    for (int m = 0; m < ratings.movies(); m++) {
      if (m % PAUSE == 0) {
        pause.run();
      }
      Movie movie = catalog.movie(ratings.idOfMovie(m)).orElseThrow();
      digest.update(
          (movie.id() + "\t" + movie.title() + "\t" + movie.genres() + "\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    for (int user = 0; user < ratings.users(); user++) {
      buffer = room(buffer, digest, pause).putInt(ratings.userId(user)).putInt(ratings.first(user));
      for (int i = ratings.first(user); i < ratings.first(user + 1); i++) {
        buffer =
            room(buffer, digest, pause).putInt(ratings.movieId(i)).putShort(ratings.hundredths(i));
      }
    }
    digest.update(buffer.flip());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static ByteBuffer room(ByteBuffer buffer, MessageDigest digest, Runnable pause) {
    if (buffer.remaining() < 8) {
      pause.run();
      digest.update(buffer.flip());
      buffer.clear();
    }
    return buffer;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e); // not shown
    }
  }
}

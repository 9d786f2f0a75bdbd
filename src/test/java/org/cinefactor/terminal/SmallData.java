package org.cinefactor.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small data set as it is downloaded from MovieLens: CRLF, quotes, files that are not read. */
final class SmallData {
  static final int USERS = 30;
  static final int MOVIES = 12;

  private SmallData() {}

  /** Writes it into the folder. */
  static Path in(Path folder) throws IOException {
    var movies = new StringBuilder("movieId,title,genres\r\n");
    for (int id = 1; id < MOVIES; id++) {
      movies.append(id).append(",Movie ").append(id).append(" (1999),Comedy|Drama\r\n");
    }
    movies.append(MOVIES).append(",\"Quote \"\"Unquote\"\", The (2001)\",(no genres listed)\r\n");
    Files.writeString(folder.resolve("movies.csv"), movies);
    Files.writeString(folder.resolve("ratings.csv"), ratings());
    Files.writeString(folder.resolve("links.csv"), "movieId,imdbId,tmdbId\r\n1,0114709,862\r\n");
    Files.writeString(folder.resolve("tags.csv"), "userId,movieId,tag,timestamp\r\n");
    return folder;
  }

  /** The text of ratings.csv: user u leaves out the movies m with (u + m) mod 3 = 0. */
  static String ratings() {
    var ratings = new StringBuilder("userId,movieId,rating,timestamp\r\n");
    for (int user = 1; user <= USERS; user++) {
      for (int movie = 1; movie <= MOVIES; movie++) {
        if ((user + movie) % 3 != 0) {
          double stars = 2.5 + (user * movie) % 6 * 0.5;
          ratings.append("%d,%d,%s,964982703\r\n".formatted(user, movie, stars));
        }
      }
    }
    return ratings.toString();
  }
}

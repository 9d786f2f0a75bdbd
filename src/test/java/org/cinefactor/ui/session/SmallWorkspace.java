package org.cinefactor.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.DataHome;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.PreliminaryModel;

/** A workspace on a data set of six movies and eight people, small enough to train in no time. */
public final class SmallWorkspace {
  private SmallWorkspace() {}

  /** Makes it in a folder. */
  public static Workspace in(Path folder) throws IOException {
    return in(folder, PreliminaryModel.usual());
  }

  /** The same, where it is said for which data sets a preliminary model is made. */
  public static Workspace in(Path folder, PreliminaryModel preliminary) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/movielens-small-2016"));
    var movies = new StringBuilder("movieId,title,genres\n");
    var ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int m = 1; m <= 6; m++) {
      movies.append(m).append(",Movie ").append(m).append(" (200").append(m).append("),");
      movies.append(m <= 3 ? "Horror" : "Comedy").append('\n');
    }
    for (int u = 1; u <= 8; u++) {
      for (int m = 1; m <= 6; m++) {
        boolean likes = u <= 4 == m <= 3;
        if ((u + m) % 4 != 0) {
          ratings.append(u).append(',').append(m).append(',').append(likes ? "4.5" : "1.5");
          ratings.append(",100\n");
        }
      }
    }
    Files.writeString(data.resolve("movies.csv"), movies);
    Files.writeString(data.resolve("ratings.csv"), ratings);
    return Workspace.open(
        new InstallLayout(folder), new DataHome(folder.resolve("home")), preliminary);
  }

  /** A movie of the data set that a session has read. */
  public static Movie movie(Session session, int id) {
    return session.open().dataProperty().get().orElseThrow().catalog().movie(id).orElseThrow();
  }
}

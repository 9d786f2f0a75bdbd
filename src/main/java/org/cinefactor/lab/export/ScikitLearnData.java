package org.cinefactor.lab.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.lab.ExperimentResult;
import org.cinefactor.lab.LabModel;
import org.cinefactor.nmf.file.NpyWriter;
import org.cinefactor.nmf.init.CustomFactors;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.progress.Progress;

/**
 * The data of a run as an {@code .npz} file, for the program that repeats it with scikit-learn: the
 * ratings as they were read, whatever files they were read from, the movies' titles, and where the
 * start is random, the start.
 */
final class ScikitLearnData {
  private final DataSet data;
  private final ExperimentResult outcome;

  ScikitLearnData(ExperimentResult outcome) {
    this.data = outcome.models().getFirst().data().data();
    this.outcome = outcome;
  }

  /** Writes them; returns the file. */
  Path write(Path file) throws IOException {
    return AtomicFile.write(
        file,
        out -> {
          try (NpyWriter npz = new NpyWriter(out, Progress.NONE)) {
            ratings(npz);
            titles(npz);
            if (outcome.experiment().settings().initialization() == Initialization.RANDOM) {
              for (LabModel model : outcome.models().stream().distinct().toList()) {
                start(npz, model);
              }
            }
          }
        });
  }

  private void ratings(NpyWriter npz) throws IOException {
    RatingTable table = data.ratings();
    int[] users = new int[table.size()];
    int[] movies = new int[table.size()];
    double[] stars = new double[table.size()];
    for (int user = 0; user < table.users(); user++) {
      for (int i = table.first(user); i < table.first(user + 1); i++) {
        users[i] = table.userId(user);
        movies[i] = table.movieId(i);
        stars[i] = table.stars(i);
      }
    }
    npz.longs("users", users);
    npz.longs("movies", movies);
    npz.floats("stars", "(" + stars.length + ",)", stars);
  }

  private void titles(NpyWriter npz) throws IOException {
    StringJoiner titles = new StringJoiner("\n");
    int[] ids = new int[data.catalog().size()];
    int count = 0;
    for (Movie movie : data.catalog().movies()) {
      ids[count++] = movie.id();
      titles.add(movie.title().replaceAll("\\p{Cntrl}", " "));
    }
    npz.longs("title_ids", ids);
    npz.text("titles", titles.toString());
  }

  /** The random start of a model: P with a row per user, Q with a row per component. */
  private static void start(NpyWriter npz, LabModel model) throws IOException {
    int k = model.rank();
    var ratings = model.data().ratings().matrix();
    CustomFactors start = CustomFactors.random(ratings, k, model.settings().seed());
    npz.floats("p" + k, "(" + ratings.rows() + ", " + k + ")", start.p());
    npz.floats("q" + k, "(" + k + ", " + ratings.columns() + ")", start.q());
  }
}

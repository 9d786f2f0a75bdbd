package org.cinefactor.workspace.start;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieJson;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.FileFingerprint;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.TextFile;
import org.cinefactor.log.Log;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.recommend.coldstart.ElicitationGains;

/**
 * The movies that a newcomer is asked about first, chosen from the data set that comes with the
 * program, in a small file beside the models: the first start asks about them before it has read
 * any data. The gain of the answer about each movie is there as well, for it takes a trained model
 * and a minute to learn. The file says which data it was made from, and counts for no other.
 *
 * @param madeFrom the size and CRC-32 of the data set's two files
 * @param movies the first of them, most informative first
 * @param gains the gains that were learned for the answers; none in files of earlier versions
 */
public record ColdStartFile(String madeFrom, List<Movie> movies, ElicitationGains gains) {
  private static final int KEPT = 100;
  private static final String GAINS = "gains";

  /** Name of the gains in files of earlier versions. */
  private static final String EARLIER = "worths";

  private static final List<String> FILES = List.of("movies.csv", "ratings.csv");

  /** Copies the movies. */
  public ColdStartFile {
    movies = List.copyOf(movies);
  }

  /**
   * The contents of the file of a data set.
   *
   * @param chosen what is asked when that data set is open
   * @param gains by which they were chosen
   * @param data the data set's folder
   * @throws IOException when its files cannot be read
   */
  public static ColdStartFile of(ColdStartMovies chosen, ElicitationGains gains, Path data)
      throws IOException {
    return new ColdStartFile(madeFrom(data), chosen.first(KEPT), gains);
  }

  /**
   * Reads it.
   *
   * @param file where it is
   * @param data the data set's folder, whose files are compared with those it was made from
   * @return empty when there is none, none that can be read, or one that was made from other data
   */
  static Optional<ColdStartMovies> read(Path file, Path data) {
    return read(file)
        .filter(read -> read.isMadeFrom(data))
        .map(read -> ColdStartMovies.inOrder(read.movies));
  }

  private boolean isMadeFrom(Path data) {
    try {
      return madeFrom.equals(madeFrom(data));
    } catch (IOException e) {
      Log.warning(
          ColdStartFile.class, "the data cannot be compared with the cold-start movies'", e);
      return false;
    }
  }

  /**
   * The gains of answers that the file holds.
   *
   * @param file where it is
   * @param data the data set that is asked about
   * @return none when there is no such file, none that can be read, or one that was made from other
   *     data
   */
  public static ElicitationGains gains(Path file, DataSet data) {
    String files = FileFingerprint.line(data.report().files());
    return read(file)
        .filter(read -> read.madeFrom.equals(files))
        .map(ColdStartFile::gains)
        .orElse(ElicitationGains.none());
  }

  private static Optional<ColdStartFile> read(Path file) {
    try {
      JsonObject json = JsonParser.parseString(TextFile.read(file)).getAsJsonObject();
      List<Movie> movies = new ArrayList<>();
      for (JsonElement movie : json.getAsJsonArray("movies")) {
        movies.add(MovieJson.read(movie.getAsJsonObject()));
      }
      Map<Integer, Double> gains = new HashMap<>();
      if (json.get(json.has(GAINS) ? GAINS : EARLIER) instanceof JsonObject all) {
        for (String id : all.keySet()) {
          gains.put(Integer.valueOf(id), all.get(id).getAsDouble());
        }
      }
      return Optional.of(
          new ColdStartFile(
              json.get("madeFrom").getAsString(), movies, new ElicitationGains(gains)));
    } catch (NoSuchFileException _) {
      // There is none at a first start.
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      Log.warning(
          ColdStartFile.class, "the cold-start movies cannot be read; they are chosen anew", e);
      return Optional.empty();
    }
  }

  /**
   * Writes it.
   *
   * @throws IOException when that is impossible; the file is then as it was
   */
  public void write(Path file) throws IOException {
    var list = new JsonArray();
    movies.forEach(movie -> list.add(MovieJson.write(movie)));
    var json = new JsonObject();
    json.addProperty("madeFrom", madeFrom);
    json.add("movies", list);
    if (!gains.byMovie().isEmpty()) {
      var all = new JsonObject();
      new TreeMap<>(gains.byMovie())
          .forEach((id, gain) -> all.addProperty(Integer.toString(id), gain));
      json.add(GAINS, all);
    }
    AtomicFile.write(file, json + "\n");
  }

  private static String madeFrom(Path data) throws IOException {
    List<FileFingerprint> files = new ArrayList<>();
    for (String name : FILES) {
      files.add(FileFingerprint.of(data.resolve(name)));
    }
    return FileFingerprint.line(files);
  }
}

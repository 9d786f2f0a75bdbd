package org.cinefactor.workspace.start;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieJson;
import org.cinefactor.dataset.FileMark;
import org.cinefactor.file.TextFile;
import org.cinefactor.file.WholeFile;
import org.cinefactor.log.Log;
import org.cinefactor.recommend.coldstart.ColdStartMovies;

/**
 * The movies that a newcomer is asked about first, chosen from the data set that comes with the
 * program, in a small file beside the models: the first start asks about them before it has read
 * any data. The file says which data it was made from, and counts for no other.
 *
 * @param madeFrom the size and CRC-32 of the data set's two files
 * @param movies the first of them, most telling first
 */
public record ColdStartFile(String madeFrom, List<Movie> movies) {
  private static final int KEPT = 100;
  private static final List<String> FILES = List.of("movies.csv", "ratings.csv");

  /** Copies the movies. */
  public ColdStartFile {
    movies = List.copyOf(movies);
  }

  /**
   * What the file of a data set has to hold.
   *
   * @param chosen what is asked when that data set is open
   * @param data the data set's folder
   * @throws IOException when its files cannot be read
   */
  public static ColdStartFile of(ColdStartMovies chosen, Path data) throws IOException {
    return new ColdStartFile(madeFrom(data), chosen.first(KEPT));
  }

  /**
   * Reads it.
   *
   * @param file where it is
   * @param data the data set's folder, whose files are compared with those it was made from
   * @return empty when there is none, none that can be read, or one that was made from other data
   */
  static Optional<ColdStartMovies> read(Path file, Path data) {
    try {
      JsonObject json = JsonParser.parseString(TextFile.read(file)).getAsJsonObject();
      if (!json.get("madeFrom").getAsString().equals(madeFrom(data))) {
        return Optional.empty();
      }
      List<Movie> movies = new ArrayList<>();
      for (JsonElement movie : json.getAsJsonArray("movies")) {
        movies.add(MovieJson.read(movie.getAsJsonObject()));
      }
      return Optional.of(ColdStartMovies.inOrder(movies));
    } catch (NoSuchFileException _) {
      // There is none at a first start.
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      Log.warning(ColdStartFile.class, "the first movies cannot be read; they are chosen anew", e);
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
    WholeFile.write(file, json + "\n");
  }

  private static String madeFrom(Path data) throws IOException {
    List<FileMark> marks = new ArrayList<>();
    for (String name : FILES) {
      marks.add(FileMark.of(data.resolve(name)));
    }
    return FileMark.line(marks);
  }
}

package org.cinefactor.workspace.library;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.dataset.layout.TableOptionsJson;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.DatedName;
import org.cinefactor.file.TextFile;
import org.cinefactor.log.Log;
import org.cinefactor.profile.DataHome;
import org.cinefactor.workspace.library.KnownSet.Use;

/**
 * The file that remembers which data sets were opened, by their places. It is read before each
 * change, since windows and commands share it; one that cannot be read is kept aside, and an entry
 * that cannot be read is kept in it.
 */
final class LibraryFile {
  private final DataHome home;
  private final Path file;

  /** In a person's folder, which is made when there is something to write. */
  LibraryFile(DataHome home) {
    this.home = home;
    this.file = home.library();
  }

  /** Places, each with its last use. */
  Map<Path, Use> read() {
    Map<Path, Use> uses = new LinkedHashMap<>();
    if (Files.exists(file)) {
      try {
        entries().forEach(one -> use(one).ifPresent(use -> uses.put(place(one), use)));
      } catch (IOException | RuntimeException e) {
        Log.warning(LibraryFile.class, "the list of data sets cannot be read; one is begun", e);
        setAside();
      }
    }
    return uses;
  }

  private JsonArray entries() throws IOException {
    return JsonParser.parseString(TextFile.read(file)).getAsJsonArray();
  }

  private static Path place(JsonElement one) {
    return Path.of(one.getAsJsonObject().get("place").getAsString());
  }

  /**
   * Empty where the entry cannot be read: it has a place in letters that this system lacks, say.
   */
  private static Optional<Use> use(JsonElement one) {
    try {
      place(one);
      return Optional.of(use(one.getAsJsonObject()));
    } catch (RuntimeException e) {
      Log.warning(LibraryFile.class, "a data set of the list cannot be read; it is kept there", e);
      return Optional.empty();
    }
  }

  private static Use use(JsonObject json) {
    return new Use(
        Instant.parse(json.get("used").getAsString()),
        new SetFigures(
            json.get("users").getAsInt(),
            json.get("movies").getAsInt(),
            json.get("ratings").getAsLong(),
            json.get("firstYear").getAsInt(),
            json.get("lastYear").getAsInt()),
        json.has("table")
            ? Optional.of(TableOptionsJson.read(json.getAsJsonObject("table")))
            : Optional.empty());
  }

  private void setAside() {
    try {
      Files.move(file, DatedName.of(file, "unreadable"));
    } catch (IOException e) {
      Log.warning(LibraryFile.class, "the unreadable list of data sets stays where it is", e);
    }
  }

  /** The entries that cannot be read, which are written back as they are. */
  private List<JsonElement> unread() {
    try {
      return entries().asList().stream().filter(one -> use(one).isEmpty()).toList();
    } catch (IOException | RuntimeException _) {
      // There is no list yet, or none that can be read.
      return List.of();
    }
  }

  /** Writes the list. */
  void write(Map<Path, Use> uses) throws IOException {
    var all = new JsonArray();
    uses.forEach(
        (place, use) -> {
          var json = new JsonObject();
          json.addProperty("place", place.toString());
          json.addProperty("used", use.at().toString());
          json.addProperty("users", use.figures().users());
          json.addProperty("movies", use.figures().movies());
          json.addProperty("ratings", use.figures().ratings());
          json.addProperty("firstYear", use.figures().firstYear());
          json.addProperty("lastYear", use.figures().lastYear());
          use.table().ifPresent(table -> json.add("table", TableOptionsJson.write(table)));
          all.add(json);
        });
    unread().forEach(all::add);
    home.create();
    AtomicFile.write(file, new GsonBuilder().setPrettyPrinting().create().toJson(all) + "\n");
  }
}

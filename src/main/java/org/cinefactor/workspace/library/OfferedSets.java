package org.cinefactor.workspace.library;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.TextFile;
import org.cinefactor.text.TextResource;
import org.cinefactor.text.Texts;

/**
 * The data sets that can be downloaded: those of GroupLens, whose addresses come with the program,
 * and what a file of the person's or their school's says: {@code "mirror"}, the folder of another
 * server that has the same archives, and {@code "terms"} and {@code "sets"} of its own in the form
 * of {@code offered-sets.json}, which stand for those of the same name.
 */
public final class OfferedSets {
  private static final Texts TEXTS = Texts.of(OfferedSets.class);

  private final Path own;

  /**
   * @param own the person's file, which need not exist
   */
  public OfferedSets(Path own) {
    this.own = own;
  }

  /**
   * All of them, in the order of the files.
   *
   * @throws IOException with a sentence for people, when the person's file cannot be used
   */
  public List<OfferedSet> read() throws IOException {
    JsonObject ours = ours();
    if (!Files.exists(own)) {
      return List.copyOf(OfferedSetsJson.sets(ours, ours).values());
    }
    JsonObject theirs = theirs();
    try {
      Map<String, OfferedSet> sets = new LinkedHashMap<>(OfferedSetsJson.sets(ours, ours));
      Optional<URI> mirror = OfferedSetsJson.mirror(theirs);
      mirror.ifPresent(folder -> sets.replaceAll((_, set) -> OfferedSetsJson.at(folder, set)));
      sets.putAll(OfferedSetsJson.sets(theirs, ours));
      return List.copyOf(sets.values());
    } catch (RuntimeException e) {
      throw unusable(reason(e), e);
    }
  }

  private JsonObject theirs() throws IOException {
    try {
      return JsonParser.parseString(TextFile.read(own)).getAsJsonObject();
    } catch (IOException e) {
      throw unusable(FailureReason.of(e), e);
    } catch (RuntimeException e) {
      throw unusable(reason(e), e);
    }
  }

  private IOException unusable(String reason, Exception cause) {
    return new IOException(TEXTS.format("servers", own, reason), cause);
  }

  private static String reason(RuntimeException e) {
    return switch (e) {
      case JsonParseException _ -> TEXTS.get("servers.json");
      case NumberFormatException _ -> TEXTS.get("servers.number");
      case IllegalArgumentException ours -> String.valueOf(ours.getMessage());
      default -> TEXTS.get("servers.kind");
    };
  }

  /** The sets that come with the program, whatever the person's file says. */
  public static List<OfferedSet> ofGroupLens() {
    JsonObject ours = ours();
    return List.copyOf(OfferedSetsJson.sets(ours, ours).values());
  }

  /** The server that stands for GroupLens's, where the person's file names one that can be used. */
  public Optional<URI> mirror() {
    try {
      return Files.exists(own) ? OfferedSetsJson.mirror(theirs()) : Optional.empty();
    } catch (IOException | RuntimeException _) {
      // Said where the sets are read.
      return Optional.empty();
    }
  }

  /**
   * Sets the server that the archives come from.
   *
   * @param folder the address of the folder in which they lie; empty for GroupLens's own
   * @throws IOException when the person's file cannot be read or written
   */
  public void use(Optional<URI> folder) throws IOException {
    JsonObject json = Files.exists(own) ? theirs() : new JsonObject();
    json.remove("mirror");
    folder.ifPresent(address -> json.addProperty("mirror", address.toString()));
    AtomicFile.write(own, json + "\n");
  }

  /** The sets that came along, in the language of this process. */
  private static JsonObject ours() {
    JsonObject ours =
        JsonParser.parseString(TextResource.read(OfferedSets.class, "offered-sets.json"))
            .getAsJsonObject();
    TextResource.translation(OfferedSets.class, "offered-sets", ".json", Locale.getDefault())
        .ifPresent(
            text ->
                OfferedSetsJson.translate(ours, JsonParser.parseString(text).getAsJsonObject()));
    return ours;
  }
}

package org.cinefactor.workspace.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.FileFingerprint;
import org.cinefactor.dataset.MovieFilterJson;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.TextFile;
import org.cinefactor.nmf.matrix.Arithmetic;
import org.cinefactor.nmf.model.NmfSettingsJson;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.settings.ModelKey;

/**
 * The small JSON file beside a model file: which data and settings it was trained from, and how
 * that went.
 *
 * @param recipe how it was trained, see {@link ModelKey#recipe}; empty when its file does not say
 * @param fingerprint the data set's
 * @param files the marks of the data set's files; empty when its file does not say
 * @param figures how training went, where that is known
 */
record Manifest(
    String recipe, String fingerprint, String files, Optional<TrainingFigures> figures) {
  /** The manifest's place: {@code model.npz} has {@code model.json} beside it. */
  static Path beside(Path model) {
    String name = String.valueOf(model.getFileName());
    String stem = name.endsWith(".npz") ? name.substring(0, name.length() - 4) : name;
    return model.resolveSibling(stem + ".json");
  }

  /** The manifest of a model that was made for a request. */
  static Manifest of(ModelRequest request, Optional<TrainingFigures> figures) {
    DataSet data = request.data();
    return new Manifest(
        request.recipe(), data.fingerprint(), FileFingerprint.line(data.report().files()), figures);
  }

  /**
   * True if the model is the one that is wanted. The fingerprint of the wanted data, which takes a
   * moment to work out, is only asked for when everything else is right and the files are others.
   */
  private boolean answers(ModelRequest request, Progress progress) {
    DataSet data = request.data();
    boolean sameFiles =
        !files.isEmpty() && files.equals(FileFingerprint.line(data.report().files()));
    return recipe.equals(request.recipe())
        && (sameFiles || fingerprint.equals(data.withFingerprint(progress).fingerprint()));
  }

  /** Writes it beside the model, with how its training rounded. */
  void write(Path model, ModelRequest request, Arithmetic arithmetic) throws IOException {
    var json = new JsonObject();
    json.addProperty("recipe", recipe);
    json.addProperty("fingerprint", fingerprint);
    json.addProperty("files", files);
    json.addProperty("data", request.data().name());
    json.add("filter", MovieFilterJson.write(request.filter()));
    json.add("nmf", NmfSettingsJson.write(request.nmf()));
    json.addProperty("method", request.method().word());
    json.addProperty("arithmetic", arithmetic.word());
    figures.ifPresent(f -> json.add("figures", TrainingFiguresJson.write(f)));
    AtomicFile.write(beside(model), json + "\n");
  }

  /** Reads the manifest of a model; empty when there is none, or it is not one. */
  static Optional<Manifest> read(Path model) {
    try {
      return parse(TextFile.read(beside(model)));
    } catch (IOException _) {
      // A model without a manifest is a model that nobody asked for.
      return Optional.empty();
    }
  }

  /**
   * The manifest of a model, if it is the one that is wanted.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  static Optional<Manifest> read(Path model, ModelRequest request, Progress progress) {
    try {
      String text = TextFile.read(beside(model));
      // Whatever does not even name the recipe need not be parsed.
      return text.contains(request.recipe())
          ? parse(text).filter(manifest -> manifest.answers(request, progress))
          : Optional.empty();
    } catch (IOException _) {
      // A model without a manifest is a model that nobody asked for.
      return Optional.empty();
    }
  }

  private static String word(JsonObject json, String name) {
    return json.has(name) ? json.get(name).getAsString() : "";
  }

  private static Optional<Manifest> parse(String text) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      return Optional.of(
          new Manifest(
              word(json, "recipe"),
              json.get("fingerprint").getAsString(),
              word(json, "files"),
              Optional.ofNullable(json.getAsJsonObject("figures")).map(TrainingFiguresJson::read)));
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | NumberFormatException
        | UnsupportedOperationException
        | ClassCastException _) {
      // What is no manifest says of no model that it is the one; it is trained again.
      return Optional.empty();
    }
  }
}

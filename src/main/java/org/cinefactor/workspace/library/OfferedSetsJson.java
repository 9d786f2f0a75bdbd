package org.cinefactor.workspace.library;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cinefactor.download.RemoteFile;
import org.cinefactor.text.Texts;

/** The codec of {@link OfferedSet}s. A runtime exception says in its message what is wrong. */
final class OfferedSetsJson {
  private static final Texts TEXTS = Texts.of(OfferedSetsJson.class);

  private OfferedSetsJson() {}

  /** The sets of a file by name, with the terms of that file or of another one. */
  static Map<String, OfferedSet> sets(JsonObject file, JsonObject other) {
    Map<String, OfferedSet> sets = new LinkedHashMap<>();
    JsonArray all = file.has("sets") ? file.getAsJsonArray("sets") : new JsonArray();
    for (JsonElement one : all) {
      OfferedSet set = set(one.getAsJsonObject(), file, other);
      sets.put(set.name(), set);
    }
    return sets;
  }

  /** Puts the words of a translation, where it has some, into the place of the English ones. */
  static void translate(JsonObject file, JsonObject translation) {
    translation
        .getAsJsonObject("terms")
        .entrySet()
        .forEach(one -> file.getAsJsonObject("terms").add(one.getKey(), one.getValue()));
    JsonObject goodFor = translation.getAsJsonObject("goodFor");
    for (JsonElement set : file.getAsJsonArray("sets")) {
      String name = text(set.getAsJsonObject(), "name");
      if (goodFor.has(name)) {
        set.getAsJsonObject().add("goodFor", goodFor.get(name));
      }
    }
  }

  private static OfferedSet set(JsonObject json, JsonObject file, JsonObject other) {
    String name = text(json, "name");
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException(TEXTS.format("set.name", name));
    }
    return new OfferedSet(
        name,
        text(json, "title"),
        new RemoteFile(
            URI.create(text(json, "address")),
            json.has("bytes")
                ? OptionalLong.of(json.get("bytes").getAsLong())
                : OptionalLong.empty(),
            optional(json, "md5"),
            optional(json, "md5Address").map(URI::create)),
        new SetFigures(
            number(json, "users"),
            number(json, "movies"),
            number(json, "ratings"),
            number(json, "firstYear"),
            number(json, "lastYear")),
        optional(json, "goodFor").orElse(""),
        optional(json, "terms").map(key -> terms(key, file, other)).orElseGet(Terms::unknown));
  }

  private static Terms terms(String key, JsonObject file, JsonObject other) {
    for (JsonObject place : new JsonObject[] {file, other}) {
      JsonObject all = place.has("terms") ? place.getAsJsonObject("terms") : new JsonObject();
      if (all.has(key)) {
        JsonObject terms = all.getAsJsonObject(key);
        return new Terms(text(terms, "brief"), text(terms, "full"));
      }
    }
    throw new IllegalArgumentException(TEXTS.format("set.terms", key));
  }

  /** The folder of another server, where a file names one. */
  static Optional<URI> mirror(JsonObject json) {
    return optional(json, "mirror").map(OfferedSetsJson::folder);
  }

  /**
   * An address as one of a folder.
   *
   * @throws IllegalArgumentException when it is no address of a server
   */
  static URI folder(String address) {
    URI folder = URI.create(address.strip().replaceFirst("/*$", "/"));
    // Complains where it is none of http or https.
    return new RemoteFile(folder, OptionalLong.empty(), Optional.empty(), Optional.empty())
        .address();
  }

  /** The same set, on another server. */
  static OfferedSet at(URI folder, OfferedSet set) {
    RemoteFile file = set.file();
    var there =
        new RemoteFile(
            elsewhere(folder, file.address()),
            file.bytes(),
            file.md5(),
            file.md5Address().map(sum -> elsewhere(folder, sum)));
    return new OfferedSet(
        set.name(), set.title(), there, set.figures(), set.goodFor(), set.terms());
  }

  private static URI elsewhere(URI folder, URI address) {
    String path = address.getPath();
    return folder.resolve(path.substring(path.lastIndexOf('/') + 1));
  }

  private static String text(JsonObject json, String name) {
    return optional(json, name)
        .orElseThrow(() -> new IllegalArgumentException(TEXTS.format("set.missing", name, json)));
  }

  private static Optional<String> optional(JsonObject json, String name) {
    return json.has(name) ? Optional.of(json.get(name).getAsString()) : Optional.empty();
  }

  private static int number(JsonObject json, String name) {
    return json.has(name) ? json.get(name).getAsInt() : 0;
  }
}

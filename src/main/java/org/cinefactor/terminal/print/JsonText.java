package org.cinefactor.terminal.print;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** Pretty-printed JSON: indented, without escapes for non-ASCII letters. */
public final class JsonText {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private JsonText() {}

  /** The text, with a line end. */
  public static String of(JsonElement json) {
    return GSON.toJson(json) + "\n";
  }
}

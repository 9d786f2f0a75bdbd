package org.cinefactor.profile.exchange.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The fields of a JSON object, whatever they hold. */
final class JsonFields {
  private JsonFields() {}

  /** A text or number as text; empty when there is none. */
  static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
  }

  /** An object; an empty one when there is none. */
  static JsonObject object(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
  }
}

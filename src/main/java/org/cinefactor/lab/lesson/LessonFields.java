package org.cinefactor.lab.lesson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.text.Texts;

/**
 * A reader of a JSON object's fields by name and type, whose errors say where the object stands.
 */
final class LessonFields {
  private static final Texts TEXTS = Texts.of(LessonFields.class);

  private final JsonObject object;
  private final String place;

  private LessonFields(JsonObject object, String place) {
    this.object = object;
    this.place = place;
  }

  /** The outermost object. */
  static LessonFields of(JsonElement json) throws LessonException {
    if (json instanceof JsonObject object) {
      return new LessonFields(object, "");
    }
    throw new LessonException(TEXTS.get("field.top"));
  }

  /** Path of a field, for people: {@code steps[2].settings.tol}. */
  String place(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  boolean has(String name) {
    return object.has(name) && !object.get(name).isJsonNull();
  }

  LessonFields object(String name) throws LessonException {
    return object(get(name), place(name));
  }

  Optional<LessonFields> objectIfThere(String name) throws LessonException {
    return has(name) ? Optional.of(object(name)) : Optional.empty();
  }

  List<LessonFields> objects(String name) throws LessonException {
    List<LessonFields> list = new ArrayList<>();
    JsonArray array = array(name);
    for (int i = 0; i < array.size(); i++) {
      list.add(object(array.get(i), place(name) + "[" + (i + 1) + "]"));
    }
    return list;
  }

  private static LessonFields object(JsonElement json, String place) throws LessonException {
    if (json instanceof JsonObject object) {
      return new LessonFields(object, place);
    }
    throw new LessonException(TEXTS.format("field.object", place));
  }

  String text(String name) throws LessonException {
    if (get(name) instanceof JsonPrimitive p && p.isString()) {
      return p.getAsString();
    }
    throw new LessonException(TEXTS.format("field.text", place(name)));
  }

  double number(String name) throws LessonException {
    return number(get(name), place(name));
  }

  int whole(String name) throws LessonException {
    return whole(get(name), place(name));
  }

  List<Integer> wholes(String name) throws LessonException {
    List<Integer> list = new ArrayList<>();
    JsonArray array = array(name);
    for (int i = 0; i < array.size(); i++) {
      list.add(whole(array.get(i), place(name) + "[" + (i + 1) + "]"));
    }
    return list;
  }

  /** The names of the fields, in the file's order. */
  List<String> names() {
    return List.copyOf(object.keySet());
  }

  /** The object itself, for the settings that are read elsewhere. */
  JsonObject json() {
    return object;
  }

  private JsonArray array(String name) throws LessonException {
    if (get(name) instanceof JsonArray array) {
      return array;
    }
    throw new LessonException(TEXTS.format("field.list", place(name)));
  }

  private JsonElement get(String name) throws LessonException {
    if (!has(name)) {
      throw new LessonException(TEXTS.format("field.missing", place(name)));
    }
    return object.get(name);
  }

  private static double number(JsonElement json, String place) throws LessonException {
    if (json instanceof JsonPrimitive p && p.isNumber()) {
      return p.getAsDouble();
    }
    throw new LessonException(TEXTS.format("field.number", place));
  }

  private static int whole(JsonElement json, String place) throws LessonException {
    double number = number(json, place);
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      throw new LessonException(TEXTS.format("field.whole", place, Double.toString(number)));
    }
    return (int) number;
  }
}

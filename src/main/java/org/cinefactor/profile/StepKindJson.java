package org.cinefactor.profile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cinefactor.profile.StepKind.Found;
import org.cinefactor.profile.StepKind.Imported;
import org.cinefactor.profile.StepKind.Mark;
import org.cinefactor.profile.StepKind.Marked;
import org.cinefactor.profile.StepKind.NotSeen;
import org.cinefactor.profile.StepKind.Plain;
import org.cinefactor.profile.StepKind.Rated;
import org.cinefactor.profile.StepKind.Removed;
import org.cinefactor.profile.StepKind.Restored;
import org.cinefactor.profile.StepKind.Sentence;
import org.cinefactor.profile.StepKind.Undone;

/**
 * The codec of {@link StepKind}: an object of JSON in one line, such as {@code
 * {"kind":"RATED","movie":"Heat","stars":4.5}}. A sentence of an earlier version stays what it is:
 * none of them is an object.
 */
public final class StepKindJson {
  private static final String KIND = "kind";
  private static final String DATA_SET = "dataSet";
  private static final String DAY = "day";
  private static final String FILE = "file";
  private static final String LABEL = "label";
  private static final String MARK = "mark";
  private static final String MOVIE = "movie";
  private static final String MOVIES = "movies";
  private static final String STARS = "stars";
  private static final String STEP = "step";

  /** Half a letter, as a file's name may have it, which a database would replace. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private StepKindJson() {}

  /** The kind as text. */
  public static String write(StepKind kind) {
    JsonElement json = element(kind);
    return kind instanceof Sentence(String words)
        ? words
        : HALF.matcher(json.toString())
            .replaceAll(
                half -> String.format(Locale.ROOT, "\\\\u%04x", (int) half.group().charAt(0)));
  }

  private static JsonElement element(StepKind kind) {
    return switch (kind) {
      case Plain plain -> object(plain.name());
      case Rated(String movie, double stars) ->
          object("RATED", text(MOVIE, movie), number(STARS, stars));
      case Marked(Mark mark, String movie) ->
          object("MARKED", text(MARK, mark.name()), text(MOVIE, movie));
      case NotSeen(int movies) -> object("NOT_SEEN", number(MOVIES, movies));
      case Removed(String movie, Label label) ->
          object("REMOVED", text(MOVIE, movie), text(LABEL, new LabelShelf(label).text()));
      case Imported(String file) -> object("IMPORTED", text(FILE, file));
      case Found(int movies, String dataSet) ->
          object("FOUND", number(MOVIES, movies), text(DATA_SET, dataSet));
      case Restored(LocalDate day) -> object("RESTORED", text(DAY, day.toString()));
      case Undone(StepKind step) -> object("UNDONE", new Field(STEP, element(step)));
      case Sentence(String words) -> new JsonPrimitive(words);
    };
  }

  private record Field(String name, JsonElement value) {}

  private static Field text(String name, String value) {
    return new Field(name, new JsonPrimitive(value));
  }

  private static Field number(String name, Number value) {
    return new Field(name, new JsonPrimitive(value));
  }

  private static JsonObject object(String kind, Field... fields) {
    var json = new JsonObject();
    json.addProperty(KIND, kind);
    for (Field field : fields) {
      json.add(field.name(), field.value());
    }
    return json;
  }

  /**
   * The kind that a text holds; some changes, where that is none this version knows. Nothing where
   * the text is no object, and so a sentence of an earlier version.
   */
  public static Optional<StepKind> read(String text) {
    if (!(text.startsWith("{") && text.endsWith("}"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(kind(JsonParser.parseString(text)));
    } catch (RuntimeException _) {
      // A newer version's or a damaged one: what it changed is known all the same.
      return Optional.of(Plain.CHANGES);
    }
  }

  private static StepKind kind(JsonElement element) {
    if (element.isJsonPrimitive()) {
      return new Sentence(element.getAsString());
    }
    JsonObject json = element.getAsJsonObject();
    String kind = text(json, KIND);
    return switch (kind) {
      case "RATED" -> new Rated(text(json, MOVIE), stars(json));
      case "MARKED" -> new Marked(Mark.valueOf(text(json, MARK)), text(json, MOVIE));
      case "NOT_SEEN" -> new NotSeen(movies(json));
      case "REMOVED" -> new Removed(text(json, MOVIE), label(text(json, LABEL)));
      case "IMPORTED" -> new Imported(text(json, FILE));
      case "FOUND" -> new Found(movies(json), text(json, DATA_SET));
      case "RESTORED" -> new Restored(LocalDate.parse(text(json, DAY)));
      case "UNDONE" -> new Undone(kind(json.get(STEP)));
      default -> Plain.valueOf(kind);
    };
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }

  private static double stars(JsonObject json) {
    double stars = json.get(STARS).getAsDouble();
    if (!BasicShelf.RATINGS.holds(stars)) {
      throw new IllegalArgumentException(json.toString());
    }
    return stars;
  }

  private static int movies(JsonObject json) {
    int movies = json.get(MOVIES).getAsInt();
    if (movies < 0) {
      throw new IllegalArgumentException(json.toString());
    }
    return movies;
  }

  private static Label label(String text) {
    return LabelShelf.read(text).orElseThrow().label();
  }
}

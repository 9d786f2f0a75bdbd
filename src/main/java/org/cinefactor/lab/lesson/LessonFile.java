package org.cinefactor.lab.lesson;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.TextFile;
import org.cinefactor.text.JsonPlace;
import org.cinefactor.text.Texts;

/**
 * A lesson as a JSON file in UTF-8: {@code format}, {@code version}, {@code title}, {@code
 * summary}, {@code data} (name, fingerprint) and {@code steps}, each with {@code question}, {@code
 * narration}, {@code view}, {@code components}, {@code person} (name, ratings, relevant) and, where
 * they are not the notebook's, {@code filter}, {@code settings} and {@code places}; {@code
 * expected} holds the figures.
 */
public final class LessonFile {
  private static final Texts TEXTS = Texts.of(LessonFile.class);

  /** A lesson of many steps has a few ten thousand letters; nobody means a larger file. */
  private static final long MOST_BYTES = 4L << 20;

  private LessonFile() {}

  /**
   * Reads a lesson.
   *
   * @throws LessonException when it cannot be read: the sentence names the file, and the line or
   *     the field where it is wrong
   */
  public static Lesson read(Path file) throws LessonException {
    try {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        throw new LessonException(TEXTS.get("large"));
      }
      return parse(TextFile.read(file));
    } catch (NoSuchFileException e) {
      throw new LessonException(TEXTS.format("missing", file), e);
    } catch (CharacterCodingException e) {
      throw new LessonException(TEXTS.format("utf8", file), e);
    } catch (IOException e) {
      throw new LessonException(TEXTS.format("unreadable", file, FailureReason.of(e)), e);
    }
  }

  /** The lesson in a text. */
  static Lesson parse(String text) throws LessonException {
    try {
      JsonReader json = new JsonReader(new StringReader(text));
      json.setStrictness(Strictness.STRICT);
      return LessonReader.lesson(LessonFields.of(JsonParser.parseReader(json)));
    } catch (JsonParseException e) {
      throw new LessonException(notJson(e), e);
    }
  }

  private static String notJson(JsonParseException e) {
    return JsonPlace.in(e)
        .map(at -> TEXTS.format("json.line", at.line(), at.column()))
        .orElseGet(() -> TEXTS.get("json"));
  }

  /** The text of a lesson's file. */
  public static String text(Lesson lesson) {
    return new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .create()
            .toJson(LessonWriter.lesson(lesson))
        + "\n";
  }

  /**
   * Writes a lesson.
   *
   * @throws IOException when that is impossible; a file that was there is then unchanged
   */
  public static void write(Path file, Lesson lesson) throws IOException {
    AtomicFile.write(file, text(lesson));
  }
}

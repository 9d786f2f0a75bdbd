package org.cinefactor.lab.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cinefactor.text.TextResource;
import org.cinefactor.text.Texts;

/** The lessons that come with the program. Each is a file such as anybody can write. */
public final class Lessons {
  private static final Texts TEXTS = Texts.of(Lessons.class);

  private static final List<String> NAMES =
      List.of("what-nmf-does", "low-rank", "fit", "cold-start", "popularity");

  private Lessons() {}

  /** Their names, in the order in which they are taught. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Reads one of them, with its texts in the language of this process.
   *
   * @throws LessonException when there is none of that name
   */
  public static Lesson read(String name) throws LessonException {
    return read(name, Locale.getDefault());
  }

  /** One of them, with its texts in another language. */
  static Lesson read(String name, Locale language) throws LessonException {
    if (!NAMES.contains(name)) {
      throw new LessonException(TEXTS.format("lesson.none", name, NAMES));
    }
    Lesson lesson = LessonFile.parse(TextResource.read(Lessons.class, name + ".json"));
    Optional<String> texts = TextResource.translation(Lessons.class, name, ".json", language);
    return texts.isEmpty() ? lesson : LessonTranslation.of(lesson, texts.get());
  }
}

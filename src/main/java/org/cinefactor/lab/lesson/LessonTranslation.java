package org.cinefactor.lab.lesson;

import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.Person;

/**
 * The texts of a lesson in another language: title, summary, and of each step the question, the
 * narration and the person's name. What is computed stays with the lesson itself.
 */
final class LessonTranslation {
  private LessonTranslation() {}

  /**
   * A lesson with other texts.
   *
   * @param json the texts, a step for each of the lesson's
   */
  static Lesson of(Lesson lesson, String json) throws LessonException {
    LessonFields texts;
    try {
      texts = LessonFields.of(JsonParser.parseString(json));
    } catch (JsonSyntaxException e) {
      throw new LessonException("its translation is not JSON", e); // not shown
    }
    List<LessonFields> steps = texts.objects("steps");
    if (steps.size() != lesson.steps().size()) {
      throw new LessonException("its translation has " + steps.size() + " steps"); // not shown
    }
    List<LessonStep> translated = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      translated.add(step(lesson.steps().get(i), steps.get(i)));
    }
    return new Lesson(texts.text("title"), texts.text("summary"), translated);
  }

  private static LessonStep step(LessonStep step, LessonFields texts) throws LessonException {
    Experiment experiment = step.experiment();
    Person person =
        Person.who(texts.text("person"), experiment.person().ratings())
            .withRelevant(experiment.person().relevant());
    return new LessonStep(
        texts.text("question"),
        texts.text("narration"),
        step.view(),
        experiment.withPerson(person),
        step.expected());
  }
}

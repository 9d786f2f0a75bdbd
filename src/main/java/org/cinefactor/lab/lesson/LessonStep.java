package org.cinefactor.lab.lesson;

import java.util.Optional;
import org.cinefactor.lab.Experiment;

/**
 * One step of a lesson.
 *
 * @param question stands on top: what is asked
 * @param narration what is said to the class
 * @param view what is shown
 * @param experiment data, filter, settings, ranks and person behind what is shown
 * @param expected the figures found when it was written, empty where none were kept
 */
public record LessonStep(
    String question,
    String narration,
    LessonView view,
    Experiment experiment,
    Optional<ExpectedFigures> expected) {
  /** The same step with figures to expect. */
  public LessonStep expecting(ExpectedFigures figures) {
    return new LessonStep(question, narration, view, experiment, Optional.of(figures));
  }
}

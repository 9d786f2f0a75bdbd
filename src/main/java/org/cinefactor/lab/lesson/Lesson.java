package org.cinefactor.lab.lesson;

import java.util.List;

/**
 * Guided steps through the lab; also the form in which any state of the lab is saved, as a lesson
 * of one step. Immutable.
 *
 * @param title what it is called
 * @param summary what one learns, in a sentence
 * @param steps in order, at least one
 */
public record Lesson(String title, String summary, List<LessonStep> steps) {
  public Lesson {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a lesson needs at least one step"); // not shown
    }
  }
}

package org.cinefactor.lab.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.ExperimentRunner;
import org.cinefactor.lab.Person;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

final class LessonsTest {
  @Test
  void everyFigureOfEveryLessonComesOutAgain() throws LessonException, DataSetException {
    LessonCheck check =
        new LessonCheck(
            new ExperimentRunner(
                DataSets.read(Path.of("data/movielens-small-2016"), Progress.NONE)));

    for (String name : Lessons.names()) {
      Lesson lesson = Lessons.read(name);
      List<FigureCheck> findings = check.of(lesson, Progress.NONE);

      assertThat(findings).as(name).hasSizeGreaterThanOrEqualTo(4 * lesson.steps().size());
      assertThat(findings).as(name).allMatch(FigureCheck::agrees);
    }
  }

  @Test
  void everyStepAsksAndTells() throws LessonException {
    Set<LessonView> views = EnumSet.noneOf(LessonView.class);
    for (String name : Lessons.names()) {
      for (LessonStep step : Lessons.read(name).steps()) {
        assertThat(step.question()).endsWith("?");
        assertThat(step.narration()).hasSizeGreaterThan(80);
        // JavaFX 26 draws a line with such a letter as if it were not broken.
        assertThat(step.narration()).as("combining marks").doesNotContainPattern("\\p{M}");
        views.add(step.view());
      }
    }
    assertThat(views).isEqualTo(EnumSet.allOf(LessonView.class));
  }

  @Test
  void germanHasOtherTextsForTheSameSteps() throws LessonException {

    for (String name : Lessons.names()) {
      Lesson english = Lessons.read(name);
      Lesson german = Lessons.read(name, Locale.GERMAN);
      assertThat(german.title()).isNotEqualTo(english.title());
      assertThat(german.summary()).isNotEqualTo(english.summary());
      for (int i = 0; i < english.steps().size(); i++) {
        LessonStep step = german.steps().get(i);
        assertThat(step.question()).isNotEqualTo(english.steps().get(i).question()).endsWith("?");
        assertThat(step.narration())
            .isNotEqualTo(english.steps().get(i).narration())
            .doesNotContainPattern("\\p{M}");
        assertThat(figuresOf(step)).isEqualTo(figuresOf(english.steps().get(i)));
      }
    }
  }

  /** All of a step but its texts. */
  private static List<Object> figuresOf(LessonStep step) {
    Experiment experiment = step.experiment();
    return List.of(
        step.view(),
        step.expected(),
        experiment.person().ratings(),
        experiment.withPerson(Person.who("", Ratings.none())));
  }

  @Test
  void anUnknownLessonIsRefused() {
    assertThatThrownBy(() -> Lessons.read("x"))
        .isInstanceOf(LessonException.class)
        .hasMessageContaining("There is no lesson 'x'");
    assertThat(new ArrayList<>(Lessons.names())).hasSizeGreaterThanOrEqualTo(5);
  }
}

package org.cinefactor.lab.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.lab.ExperimentRunner;
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
  void anUnknownLessonIsRefused() {
    assertThatThrownBy(() -> Lessons.read("x"))
        .isInstanceOf(LessonException.class)
        .hasMessageContaining("There is no lesson 'x'");
    assertThat(new ArrayList<>(Lessons.names())).hasSizeGreaterThanOrEqualTo(5);
  }
}

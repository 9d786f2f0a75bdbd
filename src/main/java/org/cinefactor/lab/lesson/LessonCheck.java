package org.cinefactor.lab.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.lab.ExperimentResult;
import org.cinefactor.lab.ExperimentRunner;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * The check of a lesson: it is worked out again and held against the figures in its file. Errors,
 * recall and precision agree when they differ by at most {@value #TOLERANCE} of the expected value;
 * counts, iterations, lists and the data's fingerprint agree when they are equal.
 */
public final class LessonCheck {
  private static final Texts TEXTS = Texts.of(LessonCheck.class);

  /** Largest relative difference between a real number and the expected one. */
  public static final double TOLERANCE = 1e-6;

  private final ExperimentRunner bench;

  /** Checks on this bench. */
  public LessonCheck(ExperimentRunner bench) {
    this.bench = bench;
  }

  /**
   * Works out every step; takes as long as the trainings do.
   *
   * @return a finding per figure that the lesson expects
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public List<FigureCheck> of(Lesson lesson, Progress progress) {
    List<FigureCheck> findings = new ArrayList<>();
    for (int i = 0; i < lesson.steps().size(); i++) {
      LessonStep step = lesson.steps().get(i);
      if (step.expected().isPresent()) {
        ExperimentResult outcome = bench.run(step.experiment(), progress);
        List<FigureCheck> found = new ArrayList<>();
        int number = i + 1;
        data(found, number, step, outcome);
        compare(found, number, step.expected().get(), ExpectedFigures.of(outcome, step.view()));
        findings.addAll(found);
      }
    }
    return findings;
  }

  /** The lesson with the figures that come out here. */
  public Lesson filled(Lesson lesson, Progress progress) {
    List<LessonStep> steps = new ArrayList<>();
    for (LessonStep step : lesson.steps()) {
      ExperimentResult outcome = bench.run(step.experiment(), progress);
      LessonStep here =
          new LessonStep(
              step.question(),
              step.narration(),
              step.view(),
              outcome.experiment(),
              step.expected());
      steps.add(here.expecting(ExpectedFigures.of(outcome, step.view())));
    }
    return new Lesson(lesson.title(), lesson.summary(), steps);
  }

  private static void data(
      List<FigureCheck> to, int step, LessonStep expected, ExperimentResult found) {
    String written = expected.experiment().fingerprint();
    String here = found.experiment().fingerprint();
    to.add(new FigureCheck(step, TEXTS.get("figure.data"), written, here, written.equals(here)));
  }

  private static void compare(
      List<FigureCheck> to, int step, ExpectedFigures expected, ExpectedFigures found) {
    for (int i = 0; i < expected.ranks().size(); i++) {
      compare(to, step, expected.ranks().get(i), found.ranks().get(i));
    }
    expected
        .tastes()
        .ifPresent(
            tastes ->
                equal(
                    to,
                    step,
                    TEXTS.get("figure.tastes"),
                    tastes,
                    found.tastes().orElse(new ExpectedTasteFigures(0, 0, 0))));
  }

  private static void compare(
      List<FigureCheck> to, int step, ExpectedRankFigures expected, ExpectedRankFigures found) {
    equal(
        to,
        step,
        at("iterations", expected.components()),
        expected.iterations(),
        found.iterations());
    close(
        to,
        step,
        at("reconstruction_error", expected.components()),
        OptionalDouble.of(expected.reconstructionError()),
        OptionalDouble.of(found.reconstructionError()));
    close(to, step, at("recall", expected.components()), expected.recall(), found.recall());
    close(
        to, step, at("precision", expected.components()), expected.precision(), found.precision());
    equal(to, step, at("list", expected.components()), expected.movieIds(), found.movieIds());
  }

  private static void equal(
      List<FigureCheck> to, int step, String figure, Object expected, Object found) {
    to.add(new FigureCheck(step, figure, text(expected), text(found), expected.equals(found)));
  }

  private static void close(
      List<FigureCheck> to,
      int step,
      String figure,
      OptionalDouble expected,
      OptionalDouble found) {
    if (expected.isPresent()) {
      double wanted = expected.getAsDouble();
      boolean agrees =
          found.isPresent()
              && Math.abs(found.getAsDouble() - wanted) <= TOLERANCE * Math.abs(wanted);
      to.add(
          new FigureCheck(
              step,
              figure,
              String.valueOf(wanted),
              found.isPresent() ? String.valueOf(found.getAsDouble()) : "none",
              agrees));
    }
  }

  private static String text(Object figure) {
    return switch (figure) {
      case ExpectedTasteFigures t -> t.orderedLists() + " " + t.distinctSets() + " " + t.movies();
      case List<?> list -> String.join(" ", list.stream().map(String::valueOf).toList());
      default -> String.valueOf(figure);
    };
  }

  private static String at(String figure, int components) {
    return TEXTS.format("figure.at", figure, components);
  }
}

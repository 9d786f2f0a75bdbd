package org.cinefactor.lab.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.lab.Experiment;
import org.cinefactor.lab.ExperimentRunner;
import org.cinefactor.lab.HandMade;
import org.cinefactor.lab.Person;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LessonFileTest {
  private final ExperimentRunner bench = new ExperimentRunner(HandMade.data().data());

  private Lesson lesson(LessonView view) {
    Experiment experiment =
        new Experiment(
            "hand",
            HandMade.data().data().fingerprint(),
            new MovieFilter(0, 0.5, Combination.ALL),
            NmfSettings.notebook()
                .withInitialization(Initialization.RANDOM)
                .withSeed(7)
                .withStopping(1e-9, 500),
            List.of(2, 1),
            Person.who("a \"pupil\"", HandMade.ratings()).withRelevant(List.of(40, 10)),
            2);
    LessonStep step =
        new LessonStep("Why?", "Because → of this.", view, experiment, Optional.empty());
    return new Lesson("A lesson", "One learns something.", List.of(step, step));
  }

  @Test
  void aLessonThatIsWrittenAndReadIsTheSame(@TempDir Path folder) throws IOException {
    Lesson lesson = new LessonCheck(bench).filled(lesson(LessonView.TASTES), Progress.NONE);
    Path file = folder.resolve("lesson.json");

    LessonFile.write(file, lesson);

    assertThat(LessonFile.read(file)).isEqualTo(lesson);
    assertThat(lesson.steps().getFirst().expected().orElseThrow().tastes()).isPresent();
    assertThat(folder.toFile().list()).containsExactly("lesson.json");
  }

  @Test
  void figuresFoundHereAgreeWithThemselves() {
    Lesson lesson = new LessonCheck(bench).filled(lesson(LessonView.TASTES), Progress.NONE);

    List<FigureCheck> findings = new LessonCheck(bench).of(lesson, Progress.NONE);

    // Fingerprint, five figures at each of two ranks, tastes: in two steps.
    assertThat(findings).hasSize(24).allMatch(FigureCheck::agrees);
  }

  @ParameterizedTest
  @CsvSource({"1e-7, true", "1e-5, false"})
  void anErrorMayBeOffByAMillionthAndNoMore(double off, boolean agrees) {
    Lesson filled = new LessonCheck(bench).filled(lesson(LessonView.INSIDE), Progress.NONE);
    String text = LessonFile.text(filled);
    double error =
        filled.steps().getFirst().expected().orElseThrow().ranks().get(1).reconstructionError();

    Lesson changed = parsed(text.replace(String.valueOf(error), String.valueOf(error * (1 + off))));

    assertThat(new LessonCheck(bench).of(changed, Progress.NONE))
        .filteredOn(f -> f.figure().equals("reconstruction_error at 1"))
        .hasSize(2)
        .allMatch(f -> f.agrees() == agrees);
  }

  @Test
  void otherDataAndAnotherListAreSaid() {
    Lesson filled = new LessonCheck(bench).filled(lesson(LessonView.INSIDE), Progress.NONE);
    String here = HandMade.data().data().fingerprint();
    String text = LessonFile.text(filled).replace(here, here.replace(here.charAt(0), 'z'));

    List<FigureCheck> findings = new LessonCheck(bench).of(parsed(text), Progress.NONE);

    assertThat(findings)
        .filteredOn(f -> !f.agrees())
        .extracting(FigureCheck::figure)
        .containsOnly("data fingerprint");
  }

  @Test
  void whatIsNotWrittenIsTheNotebooks() {
    LessonStep step = parsed(minimal()).steps().getFirst();

    assertThat(step.experiment().filter()).isEqualTo(MovieFilter.notebook());
    assertThat(step.experiment().settings()).isEqualTo(NmfSettings.notebook().withComponents(1));
    assertThat(step.experiment().places()).isEqualTo(10);
    assertThat(step.expected()).isEmpty();
  }

  /** Its movies have ids by their titles. */
  @Test
  void aLessonOnADataSetWithIdsOfItsOwnComesBack() {
    Lesson lesson = parsed(minimal().replace("\"1\": 5", "\"1446683224\": 5"));
    assertThat(lesson.steps().getFirst().experiment().person().ratings().asMap())
        .isEqualTo(Map.of(1_446_683_224, 5.0));
    assertThat(parsed(LessonFile.text(lesson))).isEqualTo(lesson);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"version\": 1; \"version\": 2; it has version 2",
        "cinefactor-lesson; other; it is not a CineFactor lesson",
        "curves; curve; steps[1].view is 'curve'; the views are",
        "[2, 55]; [2.5]; steps[1].components[1] is 2.5, not a whole number",
        "[2, 55]; [0]; components go from 1 to 200, not 0",
        "[2, 55]; []; an experiment needs at least one number of components",
        "\"1\": 5; \"1\": 6; steps[1].person.ratings.1 is not a rating",
        "\"1\": 5; \"2147483648\": 5; steps[1].person.ratings.2147483648 is not a rating",
        "\"1\": 5; \"x\": 5; steps[1].person.ratings.x is not a rating",
        "\"question\": \"Q\",; ; steps[1].question is missing",
        "\"Q\"; 7; steps[1].question is not a text in quotes",
        "\"f\"; \"f\" \"g\"; it is not JSON: see line 3",
      })
  void whatIsWrongIsSaid(String good, String bad, String sentence) {
    String text = minimal().replace(good, bad == null ? "" : bad);

    assertThatThrownBy(() -> LessonFile.parse(text))
        .isInstanceOf(LessonException.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "", "null", "7"})
  void whatIsNoObjectIsRefused(String text) {
    assertThatThrownBy(() -> LessonFile.parse(text)).isInstanceOf(LessonException.class);
  }

  @Test
  void theFileIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("x.json"), new byte[] {(byte) 0xff, 0, 1});

    assertThatThrownBy(() -> LessonFile.read(file)).hasMessageContaining("x.json cannot be opened");
    assertThatThrownBy(() -> LessonFile.read(folder.resolve("y")))
        .hasMessageStartingWith("There is no lesson");
    assertThatThrownBy(() -> LessonFile.read(folder)).hasMessageContaining("it is a folder");
  }

  private static String minimal() {
    return """
    {"format": "cinefactor-lesson", "version": 1, "title": "T", "summary": "S",
     "data": {"name": "d",
      "fingerprint": "f"},
     "steps": [{"question": "Q", "narration": "N", "view": "curves", "components": [2, 55],
                "person": {"name": "p", "ratings": {"1": 5}}}]}
    """;
  }

  private static Lesson parsed(String text) {
    try {
      return LessonFile.parse(text);
    } catch (LessonException e) {
      throw new AssertionError(e);
    }
  }
}

package org.cinefactor.ui.lab.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.lab.lesson.Lesson;
import org.cinefactor.ui.lab.InOpenLab;
import org.cinefactor.ui.lab.OpenLab;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.lab.desk.Whose;
import org.junit.jupiter.api.Test;

/** Lessons: taught, saved, opened and checked. */
final class LessonViewModelTest extends InOpenLab {
  @Test
  void aLessonSetsTheViews() {
    lab.enter();
    var lesson = LessonViewModel.shipped().getFirst();
    lab.lesson().teach(lesson);
    for (var step : lesson.steps()) {
      assertThat(lab.lesson().now()).contains(step);
      assertThat(lab.desk().personProperty().get()).isEqualTo(step.experiment().person());
      lab.lesson().go(1);
    }
    assertThat(lab.lesson().stepProperty().get()).isEqualTo(lesson.steps().size() - 1);
    lab.lesson().close();
    assertThat(lab.lesson().lessonProperty().get()).isEmpty();
  }

  @Test
  void theShippedLessonsAreOffered() {
    assertThat(lab.lesson().hasRead()).isTrue();
    assertThat(lab.lesson().shippedProperty().get())
        .extracting(Lesson::title)
        .containsExactlyElementsOf(LessonViewModel.shipped().stream().map(Lesson::title).toList());
  }

  @Test
  void whatIsShownIsSavedToOneFileAndAgreesWhenItIsOpenedAgain() {
    lab.enterAs(OpenLab.horrorFan());
    lab.desk().compare(List.of(2, 5));
    lab.page(LabPage.SIDE_BY_SIDE);
    Path file = folder.resolve("state.json");
    lab.lesson().save(file, "What changes?", "Look at the first place.");
    assertThat(lab.lesson().verdictProperty().get()).isEqualTo("Saved as " + file + ".");
    lab.desk().go(50);
    lab.desk().people().choose(new Whose.Guest(OpenLab.comedyFan()));
    lab.page(LabPage.TASTES);
    lab.lesson().open(file);
    assertThat(lab.desk().pageProperty().get()).isEqualTo(LabPage.SIDE_BY_SIDE);
    assertThat(lab.desk().compared()).containsExactly(2, 5);
    assertThat(lab.desk().personProperty().get()).isEqualTo(OpenLab.horrorFan());
    assertThat(lab.lesson().now().orElseThrow().question()).isEqualTo("What changes?");
    lab.lesson().check();
    assertThat(lab.lesson().verdictProperty().get()).startsWith("All ").contains("agree");
    assertThat(lab.lesson().findingsProperty().get()).isNotEmpty().allMatch(f -> f.agrees());
  }

  @Test
  void figuresThatDifferAreSaid() throws IOException {
    lab.enterAs(OpenLab.horrorFan());
    Path file = folder.resolve("state.json");
    lab.lesson().save(file, "What is the error?", "");
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replaceFirst("\"reconstruction_error\": [0-9.E-]+", "\"reconstruction_error\": 7"));
    lab.lesson().open(file);
    lab.lesson().check();
    assertThat(lab.lesson().verdictProperty().get()).startsWith("1 of ").contains("differ");
  }

  @Test
  void aFileThatIsNoLessonIsExplained() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.json"), "{\"title\": 3}");
    lab.lesson().open(file);
    assertThat(lab.lesson().verdictProperty().get()).contains("notes.json");
    assertThat(lab.lesson().lessonProperty().get()).isEmpty();
  }
}

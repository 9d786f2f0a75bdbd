package org.cinefactor.terminal.option.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.read.report.TableRemedy;
import org.cinefactor.dataset.read.report.TableRemedy.Column;
import org.cinefactor.dataset.read.report.TableRemedy.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words that are to be typed where a table was refused. */
class RemedyWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "OTHER_RATINGS#name it (--table rating=NAME)",
        "OTHER_IDS#(--table user=NAME,movie=NAME)",
        "RATINGS_ON_A_SCALE#must lie on one scale",
        "MEANING_OF_ZERO#--table zeros=not-rated",
        "ZERO_IS_LOWEST#--table zeros=lowest",
      })
  void aRemedyIsAnOption(Plain remedy, String words) {
    assertThat(RemedyWords.of(remedy)).contains(words);
  }

  @ParameterizedTest
  @EnumSource(Plain.class)
  void noneSpeaksOfTheWindow(Plain remedy) {
    assertThat(RemedyWords.of(remedy)).contains("--table").doesNotContainIgnoringCase("choose");
  }

  @Test
  void aOtherScaleIsNamed() {
    assertThat(RemedyWords.of(new TableRemedy.OtherScale(RatingScale.TEN)))
        .isEqualTo("If its ratings go up to 10, say so (--table scale=1-10).");
    assertThat(RemedyWords.of(new TableRemedy.OtherScale(RatingScale.HUNDRED)))
        .contains("go up to 100, say so (--table scale=0-100)");
  }

  @Test
  void missingColumnsAreNamed() {
    assertThat(RemedyWords.of(new TableRemedy.MissingColumns(Set.of(Column.RATING))))
        .isEqualTo("Name the column, as in --table rating=NAME.");
    assertThat(RemedyWords.of(new TableRemedy.MissingColumns(EnumSet.allOf(Column.class))))
        .isEqualTo("Name the columns, as in --table user=NAME,movie=NAME,rating=NAME.");
  }
}

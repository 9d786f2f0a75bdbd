package org.cinefactor.dataset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the language is that of the whole process")
class TableOptionsJsonTest {
  private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.GERMAN);

  @AfterEach
  void speakAsBefore() {
    Language.SYSTEM.use();
  }

  @Test
  void whatIsWrittenInOneLanguageIsReadInTheOther() {
    for (TableOptions said : some()) {
      for (Language written : LANGUAGES) {
        written.use();
        JsonObject json = TableOptionsJson.write(said);
        for (Language read : LANGUAGES) {
          read.use();
          assertThat(TableOptionsJson.read(json)).isEqualTo(said);
        }
      }
    }
  }

  @Test
  void theWordsAreThoseOfTheTerminal() {
    Language.GERMAN.use();
    assertThat(TableOptionsJson.write(some().getFirst()))
        .hasToString(
            "{\"user\":\"who\",\"movie\":\"2\",\"rating\":\"mark\",\"scale\":\"1-10\","
                + "\"zeros\":\"not-rated\",\"separator\":\"comma\"}");
    assertThat(TableOptionsJson.write(TableOptions.guessed())).hasToString("{}");
  }

  @Test
  void aSeparatorOfAnEarlierVersionIsReadInBothLanguages() {
    for (Language language : LANGUAGES) {
      language.use();
      assertThat(separators("commas", "semicolons", "tabs", "bars", "double colons"))
          .containsExactly(Separator.values());
      assertThat(
              separators(
                  "Kommas",
                  "Semikolons",
                  "Tabulatoren",
                  "senkrechte Striche",
                  "doppelte Doppelpunkte"))
          .containsExactly(Separator.values());
    }
  }

  @Test
  void wordsThatMeanNothingAreGuessed() {
    assertThat(read("{\"separator\":\"dashes\",\"scale\":\"1-7\",\"zeros\":\"nil\"}"))
        .isEqualTo(TableOptions.guessed());
  }

  private static List<TableOptions> some() {
    List<TableOptions> all = new ArrayList<>();
    for (Separator separator : Separator.values()) {
      all.add(
          TableOptions.guessed()
              .withColumns(Optional.of("who"), Optional.of("2"), Optional.of("mark"))
              .withScale(Optional.of(RatingScale.TEN), Optional.of(Zeros.NOT_RATED))
              .withSeparator(Optional.of(separator)));
    }
    all.add(
        TableOptions.guessed()
            .withTitles(
                new TitleOptions(Optional.of("film"), Optional.of("none"), Optional.of("7"))));
    all.add(TableOptions.guessed());
    return all;
  }

  private static List<Separator> separators(String... words) {
    List<Separator> found = new ArrayList<>();
    for (String word : words) {
      read("{\"separator\":\"" + word + "\"}").separator().ifPresent(found::add);
    }
    return found;
  }

  private static TableOptions read(String json) {
    return TableOptionsJson.read(JsonParser.parseString(json).getAsJsonObject());
  }
}

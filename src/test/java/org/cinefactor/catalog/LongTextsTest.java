package org.cinefactor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and searches that are longer than any real one. */
class LongTextsTest {
  private static final Movie MATRIX = new Movie(1, "Matrix, The (1999)", List.of());

  private static TitleSearch search(String title) {
    return new TitleSearch(new Catalog(List.of(MATRIX, new Movie(2, title, List.of()))), _ -> 1);
  }

  @Test
  void aTitleOfManyBytesIsFoundByItsBeginning() {
    try (var search = search("Long " + "é".repeat(40_000) + " (2001)")) {
      assertThat(search.search("long", 5)).extracting(Movie::id).containsExactly(2);
      assertThat(search.search("the matrix", 5)).containsExactly(MATRIX);
    }
  }

  @Test
  void aTitleOfManyParenthesesIsFound() {
    try (var search = search("Nested " + "(a)".repeat(300_000))) {
      assertThat(search.search("nested", 5)).extracting(Movie::id).containsExactly(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 31, 32, 33, 1024, 1025, 100_000})
  void aSearchOfManyWordsIsAnswered(int words) {
    try (var search = search("Other")) {
      assertThat(search.search("matrix ".repeat(words), 5)).containsExactly(MATRIX);
    }
  }

  @Test
  void aWordOfAMegabyteFindsNothing() {
    try (var search = search("Other")) {
      assertThat(search.search("x".repeat(1 << 20), 5)).isEmpty();
      assertThat(search.search("matrix-".repeat(1 << 17), 5)).hasSizeLessThan(2);
    }
  }

  @Test
  void anyLettersMayBeTyped() {
    var random = new Random(7);
    try (var search = search("𝔘𝔫𝔦𝔠𝔬𝔡𝔢 (2001)")) {
      for (int i = 0; i < 2000; i++) {
        var typed = new StringBuilder();
        int length = random.nextInt(40);
        for (int at = 0; at < length; at++) {
          typed.append(
              (char) (random.nextInt(4) == 0 ? random.nextInt(65_536) : random.nextInt(128)));
        }
        assertThat(search.search(typed.toString(), 3)).hasSizeLessThan(3);
      }
    }
  }
}

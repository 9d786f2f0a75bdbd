package org.cinefactor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cinefactor.catalog.match.MovieIdAgreement;
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

  /** At 3,000,000 letters, anything that grows with the square of them would not end today. */
  @Property(tries = 60)
  void aTitleOfAnyLengthIsTakenApartAsItsFirstThousandLettersAre(
      @ForAll @From("pieces") String piece, @ForAll @IntRange(max = 40) int more) {
    String title = "Long" + piece.repeat(more == 0 ? 3_000_000 / piece.length() : 25 * more);

    MovieTitle parts = MovieTitle.parse(title);
    Movie movie = new Movie(1, title, List.of());

    assertThat(movie.title().length()).isLessThanOrEqualTo(MovieTitle.LONGEST);
    assertThat(movie.title()).isEqualTo(new Movie(1, movie.title(), List.of()).title());
    assertThat(MovieTitle.parse(movie.title())).isEqualTo(parts);
    assertThat(parts.name().length()).isLessThanOrEqualTo(2 * MovieTitle.LONGEST);
    assertThat(movie.title()).doesNotMatch("(?s).*[\\uD800-\\uDBFF]…");
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "(a)",
        "(",
        ")",
        "((",
        "))",
        "()",
        "(a, The)",
        ", The",
        ", ",
        ",",
        " (a.k.a. b)",
        " a.k.a. ",
        " (1999)",
        "(1999-",
        " ",
        "(a",
        "a)",
        "(()",
        "())",
        "𝔘",
        "é (x)");
  }

  @Test
  void aTitleOfAThousandLettersStaysWhole() {
    String title = "a".repeat(MovieTitle.LONGEST - 7) + " (1999)";
    assertThat(new Movie(1, title, List.of()).title()).isEqualTo(title);
    assertThat(MovieTitle.parse(title).year()).hasValue(1999);
    assertThat(new Movie(1, "a" + title, List.of()).title()).startsWith("aaa").endsWith("a (199…");
  }

  /** The numbers of a catalog are compared by titles before a person sees anything of it. */
  @Test
  void catalogsWithTitlesOfManyParenthesesAreCompared() {
    var nested = new Movie(1, "Nested " + "(a)".repeat(1_000_000), List.of());
    assertThat(
            MovieIdAgreement.of(new Catalog(List.of(MATRIX)), new Catalog(List.of(nested)))
                .agreeing())
        .isZero();
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

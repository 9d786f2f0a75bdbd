package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Small inputs that went wrong once, on the data that come along. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SharedCasesTest {
  private static final Path CASES =
      Path.of("src", "test", "resources", "org", "cinefactor", "profile", "exchange");

  private MovieMatcher matcher = new MovieMatcher(new Catalog(List.of()), ExternalIds.none());

  @BeforeAll
  void readData() throws DataSetException {
    DataSet data = DataSets.read(Path.of("data", "movielens-small-2016"), Progress.NONE);
    matcher = new MovieMatcher(data.catalog(), data.externalIds());
  }

  @Test
  void titlesBesideForeignNumbersCount() throws IOException {
    ImportReview review = review("foreign-numbers.csv");
    assertThat(stars(review)).isEqualTo(Map.of(260, 5.0, 1198, 4.5, 1721, 2.0, 318, 5.0, 593, 4.0));
    assertThat(review.remarks())
        .containsExactly(
            "The numbers in foreign-numbers.csv are not those of MovieLens: the titles beside them"
                + " are other movies'. The titles count.");
  }

  @Test
  void imdbInAnyOfItsHeadersAndLanguages() throws IOException {
    assertThat(stars(review("imdb-one-odd-year.csv"))).isEqualTo(Map.of(296, 4.5, 2571, 4.0));
    assertThat(stars(review("imdb-original-title.csv")))
        .isEqualTo(Map.of(3578, 4.0, 50872, 4.5, 296, 5.0, 58559, 4.5, 1, 3.5, 4973, 3.0));
    assertThat(stars(review("imdb-you-rated.csv"))).isEqualTo(Map.of(79132, 4.5, 2571, 5.0));
  }

  @Test
  void oddRowsAreNamedByTheirLines() throws IOException {
    assertThat(review("imdb-one-odd-year.csv").rows())
        .filteredOn(row -> row.outcome() != Outcome.MATCHED)
        .extracting(row -> row.row().line() + " " + row.outcome() + " " + row.reason())
        .containsExactly(
            "3 SKIPPED it is a TV series",
            "5 MISSING the data set does not have it",
            "6 SKIPPED the rating \"0\" is not a rating");
  }

  @Test
  void aShortFilmIsNotTheFeatureOfTheNextYear() throws IOException {
    ImportReview review = review("lb-short-and-feature.csv");
    assertThat(stars(review)).isEqualTo(Map.of(112552, 5.0, 8957, 4.0, 1089, 4.5, 44191, 3.5));
    assertThat(review.rows())
        .filteredOn(row -> row.outcome() == Outcome.MISSING)
        .extracting(ReviewedRow::name)
        .containsExactly("Whiplash (2013)", "Saw (2003)", "Reservoir Dogs (1991)");
  }

  @Test
  void spellingsAreFoundOrOffered() throws IOException {
    assertThat(review("lb-spelling.csv").rows())
        .filteredOn(row -> row.outcome() != Outcome.MATCHED)
        .isEmpty();
  }

  @Test
  void whatTheExpectationSaysIsFoundOrOfferedAndNothingElse() throws IOException {
    assertAsExpected("letterboxd-spellings", 2);
    assertAsExpected("imdb-local-titles", 0);
  }

  @Test
  void ofTenStaysOfTenHoweverLow() throws IOException {
    assertThat(stars(review("of-ten-all-low.csv")).values())
        .containsExactlyInAnyOrder(1.0, 1.5, 2.5);
  }

  @Test
  void theRatingsOfManyPeopleAreAskedAbout() throws IOException {
    assertThatThrownBy(() -> review("people-user_id.csv"))
        .hasMessageContaining("the ratings of many people (3: 1, 2, 3)");
    var second = new ReadChoices(Optional.of("2"), Optional.empty(), Map.of());
    assertThat(stars(review("people-user_id.csv", second)))
        .isEqualTo(Map.of(1, 2.0, 296, 5.0, 2571, 4.0));
  }

  /** Each row is matched as expected or asked about; rows without a movie are not matched. */
  private void assertAsExpected(String name, int asked) throws IOException {
    List<String> expected = Files.readAllLines(CASES.resolve(name + ".expected.csv"));
    List<ReviewedRow> rows = review(name + ".csv").rows();
    int doubtful = 0;
    for (int i = 0; i < rows.size(); i++) {
      String[] fields = expected.get(i + 1).split(",", -1);
      String id = fields[fields.length - 2];
      ReviewedRow row = rows.get(i);
      if (row.outcome() == Outcome.MATCHED) {
        assertThat(row.movie().orElseThrow().id()).as(row.name()).hasToString(id);
        assertThat(row.row().said().stars().orElseThrow())
            .isEqualTo(Double.parseDouble(fields[fields.length - 1]));
      } else if (!id.isEmpty() && row.outcome() == Outcome.DOUBTFUL) {
        doubtful++;
        assertThat(row.candidates()).extracting(movie -> movie.id() + "").contains(id);
      }
    }
    assertThat(doubtful).as("asked about in " + name).isLessThanOrEqualTo(asked);
  }

  private static Map<Integer, Double> stars(ImportReview review) {
    return review.rows().stream()
        .filter(row -> row.outcome() == Outcome.MATCHED)
        .collect(
            Collectors.toMap(
                row -> row.movie().orElseThrow().id(),
                row -> row.row().said().stars().orElseThrow()));
  }

  private ImportReview review(String file) throws IOException {
    return review(file, ReadChoices.none());
  }

  private ImportReview review(String file, ReadChoices choices) throws IOException {
    var readings = RatingsImport.read(List.of(CASES.resolve(file)), choices, Progress.NONE);
    RatingsImport.demandAnswers(readings);
    return RatingsImport.review(readings, matcher, Progress.NONE);
  }
}

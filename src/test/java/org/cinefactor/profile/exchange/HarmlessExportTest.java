package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.PrintableText;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Labels;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.UnmatchedMovie;
import org.cinefactor.profile.UnmatchedMovies;
import org.cinefactor.profile.exchange.export.ExportFormat;

/** Hostile titles and labels in what is exported: harmless, and imported again as they were. */
final class HarmlessExportTest {
  private static final String HOSTILE = "=+-@'\t\r\u001b\u0007\u0000\u007f\u009b\u202e\",;|a1b ";

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.strings().withChars(HOSTILE).ofMaxLength(8).map(words -> words + "Film");
  }

  @Provide
  Arbitrary<String> tags() {
    return Arbitraries.strings()
        .withChars(HOSTILE.replace(",", "").replace("\"", ""))
        .ofMinLength(1)
        .ofMaxLength(8);
  }

  @Property(tries = 150)
  void everyFormatIsHarmlessAndReadBack(
      @ForAll("titles") String known,
      @ForAll("titles") String unknown,
      @ForAll("tags") String tag,
      @ForAll @IntRange(min = 1, max = 10) int halves)
      throws IOException {
    var catalog = new Catalog(List.of(new Movie(1, known + " (1995)", List.of())));
    var nowhere =
        new UnmatchedMovie(
            List.of(unknown),
            OptionalInt.of(2024),
            OptionalLong.of(15239678),
            OptionalLong.empty());
    var stars = new LinkedHashMap<>(Map.of(1, halves / 2.0, -1, 3.5));
    var when = new LinkedHashMap<>(Map.of(1, 1_700_006_400L, -1, 1_700_006_400L));
    Labels labels = Labels.none().with(Label.tag(tag), new LinkedHashSet<>(Set.of(1)));
    var profile =
        new Profile(
            Ratings.of(stars),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            when,
            labels);
    ProfileHistory history =
        ProfileHistory.of(profile).knowing(UnmatchedMovies.of(Map.of(-1, nowhere)));
    for (ExportFormat format : ExportFormat.values()) {
      var ids = new ExternalIds(Map.of(1, 114709L), Map.of());
      String text = format.text(history, catalog, ids);
      assertThat(text).as(format.name()).isEqualTo(PrintableText.lines(text));
      if (format != ExportFormat.JSON) {
        assertNoFormula(text);
      }
      ImportedRatings read = readAgain(text, catalog, ids);
      assertThat(read.profile()).as(format.name()).isEqualTo(profile);
      if (format != ExportFormat.LETTERBOXD) {
        assertThat(read.review().rows())
            .as(format.name())
            .anyMatch(row -> row.row().movie().title().equals(Optional.of(nowhere.title())));
      }
    }
  }

  private static void assertNoFormula(String csv) throws IOException {
    for (CSVRecord row : CSVParser.parse(csv, CSVFormat.RFC4180)) {
      row.forEach(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*"));
    }
  }

  private static ImportedRatings readAgain(String text, Catalog catalog, ExternalIds ids)
      throws IOException {
    Path file = Files.createTempFile("ratings", ".csv");
    try {
      Files.writeString(file, text);
      return RatingsImport.profile(file, new MovieMatcher(catalog, ids));
    } finally {
      Files.delete(file);
    }
  }
}

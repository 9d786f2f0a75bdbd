package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Labels;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.UnmatchedMovie;
import org.cinefactor.profile.UnmatchedMovies;
import org.cinefactor.profile.exchange.export.ExportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The round trip of a profile: exported, and imported again as it was. */
final class RoundTripTest {
  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              new Movie(1, "Toy Story (1995)", List.of()),
              new Movie(2, "\"Great Performances\" Cats, The (1998)", List.of()),
              new Movie(3, "+1 (2013)", List.of()),
              new Movie(4, "=SUM(1) (2000)", List.of())));

  private static final UnmatchedMovie UNKNOWN =
      new UnmatchedMovie(
          List.of("'=Dune, Part \"Two\""),
          OptionalInt.of(2024),
          OptionalLong.of(15239678),
          OptionalLong.empty());

  @Property(tries = 150)
  void everybodyComesBack(
      @ForAll @Size(max = 30)
          Map<@IntRange(min = 1, max = 40) Integer, @IntRange(min = 1, max = 10) Integer> halves,
      @ForAll @Size(max = 9) Set<@IntRange(min = 1, max = 40) Integer> watchlist,
      @ForAll @Size(max = 9) Set<@IntRange(min = 1, max = 40) Integer> hidden,
      @ForAll @Size(max = 9) Set<@IntRange(min = 41, max = 60) Integer> seen,
      @ForAll @Size(max = 9) Set<@IntRange(min = 61, max = 80) Integer> notSeen,
      @ForAll @Size(max = 9) Set<@IntRange(min = 1, max = 90) Integer> labelled,
      @ForAll @Size(max = 3) Set<@StringLength(min = 1, max = 9) String> names)
      throws IOException {
    var stars = new LinkedHashMap<Integer, Double>();
    var dates = new LinkedHashMap<Integer, Long>();
    halves.forEach(
        (id, half) -> {
          stars.put(id, half / 2.0);
          dates.put(id, 1_700_000_000L + id);
        });
    var watching = new LinkedHashSet<>(watchlist);
    watching.add(-1);
    var profile =
        new Profile(
            Ratings.of(stars).withNotSeen(notSeen),
            watching,
            new LinkedHashSet<>(hidden),
            new LinkedHashSet<>(seen),
            dates,
            labels(labelled, names));
    for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.JSON)) {
      Profile read = readAgain(format, profile);
      assertThat(read.ratings().asMap()).as(format.name()).isEqualTo(stars);
      assertThat(read.ratings().notSeen()).isEqualTo(profile.ratings().notSeen());
      assertThat(read.watchlist()).isEqualTo(profile.watchlist());
      assertThat(read.hidden()).isEqualTo(profile.hidden());
      assertThat(read.seen()).isEqualTo(profile.seen());
      assertThat(read.dates()).isEqualTo(dates);
      assertThat(read.labels()).isEqualTo(profile.labels());
      profile
          .labels()
          .movies()
          .forEach(
              (label, ids) -> {
                if (label.kind() == Label.Kind.LIST) {
                  assertThat(read.labels().of(label)).containsExactlyElementsOf(ids);
                }
              });
    }
  }

  /** It once took the whole row with it. */
  @ParameterizedTest
  @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\n", "\u000B", "\t"})
  void whatPartsLinesInTheNameOfAListIsASpace(String parting) throws IOException {
    Labels labels = labels(Set.of(1), Set.of("Best" + parting + "of"));
    assertThat(labels).isEqualTo(labels(Set.of(1), Set.of("Best of")));
    Profile profile = Profile.empty().hiding(1).withLabels(labels);
    for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.JSON)) {
      assertThat(readAgain(format, profile)).isEqualTo(profile);
      assertThat(read(text(format, profile).replace("Best of", "Best\u2028of"))).isEqualTo(profile);
    }
  }

  @Property(tries = 60)
  void whatWasWatchedComesBackFromTheTableForLetterboxd(
      @ForAll @Size(max = 4)
          Map<@IntRange(min = 1, max = 4) Integer, @IntRange(min = 1, max = 10) Integer> halves,
      @ForAll @IntRange(min = 1, max = 10) int unknown,
      @ForAll @Size(max = 4) Set<@IntRange(min = 1, max = 4) Integer> labelled)
      throws IOException {
    var stars = new LinkedHashMap<Integer, Double>();
    stars.put(-1, unknown / 2.0);
    halves.forEach((id, half) -> stars.put(id, half / 2.0));
    var seen = new LinkedHashSet<>(Set.of(1, 2, 3, 4));
    seen.removeAll(stars.keySet());
    var dates = new LinkedHashMap<Integer, Long>();
    seen.forEach(id -> dates.put(id, 1_700_006_400L));
    stars.keySet().forEach(id -> dates.put(id, 1_700_092_800L));
    var ids = new LinkedHashSet<>(labelled);
    Labels labels = Labels.none().with(Label.REWATCHED, ids).with(Label.tag("slow"), ids);
    var watchlist = new LinkedHashSet<>(Set.of(2));
    var profile =
        new Profile(Ratings.of(stars), watchlist, new LinkedHashSet<>(), seen, dates, labels);

    Profile read = readAgain(ExportFormat.LETTERBOXD, profile);

    assertThat(read)
        .as("all but the watchlist, for which Letterboxd has another table")
        .isEqualTo(profile.withWatchlist(new LinkedHashSet<>()));
  }

  private static Labels labels(Set<Integer> labelled, Set<String> names) {
    var ids = new LinkedHashSet<>(labelled);
    Labels labels = Labels.none().with(Label.LIKED, ids).with(Label.REWATCHED, ids.reversed());
    for (String name : names) {
      labels = labels.with(Label.list(name), ids.reversed()).with(Label.tag(name), ids);
    }
    return labels;
  }

  private static Profile readAgain(ExportFormat format, Profile profile) throws IOException {
    return read(text(format, profile));
  }

  private static Profile read(String text) throws IOException {
    Path file = Files.createTempFile("ratings", ".csv");
    try {
      Files.writeString(file, text);
      return RatingsImport.profile(file, new MovieMatcher(CATALOG, ExternalIds.none())).profile();
    } finally {
      Files.delete(file);
    }
  }

  private static String text(ExportFormat format, Profile profile) throws IOException {
    return format.text(
        ProfileHistory.of(profile).knowing(UnmatchedMovies.of(Map.of(-1, UNKNOWN))),
        CATALOG,
        new ExternalIds(Map.of(1, 114709L), Map.of(1, 862L)));
  }

  @Test
  void aRowForEachMovieRatedOnesFirst() throws IOException {
    Profile profile =
        Profile.empty().rated(2, 4.5).rated(4, 3).watching(4).watching(-1).notSeen(Set.of(9));
    assertThat(text(ExportFormat.CSV, profile).lines())
        .containsExactly(
            "\uFEFFTitle,Year,Rating,Date,Lists,movieId,imdbId,tmdbId",
            "\"The \"\"Great Performances\"\" Cats\",1998,4.5,,,2,,",
            "'=SUM (1),2000,3.0,,watchlist,4,,",
            "\"''=Dune, Part \"\"Two\"\"\",2024,,,watchlist,,tt15239678,",
            "\"\",,,,not seen,9,,");
  }

  @Test
  void jsonHasTheEarlierStarsOfAMovie() throws IOException {
    var dates = new LinkedHashMap<>(Map.of(2, 1_746_180_000L));
    ProfileHistory history =
        ProfileHistory.of(Profile.empty().rated(2, 3).withDates(dates).rated(4, 1));
    String before = ExportFormat.JSON.text(history, CATALOG, ExternalIds.none());
    assertThat(before).doesNotContain("earlierStars");
    ProfileHistory rated = history.then(CHANGES, history.profile().rated(2, 4.5));
    assertThat(ExportFormat.JSON.text(rated, CATALOG, ExternalIds.none()))
        .containsIgnoringWhitespaces(
            "\"earlierStars\": [{\"stars\": 3.0, \"date\": \"2025-05-02T10:00:00Z\"}]");
  }

  @Test
  void letterboxdGetsWhatWasWatched() throws IOException {
    Profile profile =
        new Profile(
            Ratings.of(Map.of(1, 4.5)),
            new LinkedHashSet<>(Set.of(2)),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(Set.of(3)),
            new LinkedHashMap<>(Map.of(1, 1_700_000_000L)));
    assertThat(text(ExportFormat.LETTERBOXD, profile).lines())
        .containsExactly(
            "imdbID,tmdbID,Title,Year,Rating,WatchedDate,Rewatch,Tags",
            "tt0114709,862,Toy Story,1995,4.5,2023-11-14,,",
            "\"\",,'+1,2013,,,,");
  }
}

package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.RatedHistory.last;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Labels;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.UnmatchedMovie;
import org.cinefactor.profile.UnmatchedMovies;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Movies that no data set had, kept over restarts, and found in a data set that has them. */
final class UnmatchedSearchTest {
  private static final Movie HEAT = new Movie(6, "Heat (1995)", List.of());
  private static final Movie DUNE = new Movie(9, "Dune: Part Two (2024)", List.of());
  private static final OptionalLong NONE = OptionalLong.empty();

  @TempDir Path folder;

  @Test
  void theyAreRatedByThemselvesOnceADataSetHasThem() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("ratings.csv"),
            """
            Date,Name,Year,Letterboxd URI,Rating
            2024-03-05,Dune: Part Two,2024,u,4.5
            2024-03-06,Heat,1995,u,5
            2024-03-07,Nobody Has This,2031,u,1
            """);
    try (ProfileStore store = ProfileStore.open(folder.resolve("p.db"))) {
      store.save(plan(file, store.history()).apply(CHANGES, MergePolicy.NEWER));
      assertThat(store.history().profile().ratings().asMap())
          .isEqualTo(Map.of(-1, 4.5, 6, 5.0, -2, 1.0));
    }
    try (ProfileStore store = ProfileStore.open(folder.resolve("p.db"))) {
      ProfileHistory before = store.history();
      assertThat(UnmatchedSearch.isNeeded(before.profile())).isTrue();
      var larger = new MovieMatcher(new Catalog(List.of(HEAT, DUNE)), ExternalIds.none());

      ProfileHistory after = UnmatchedSearch.apply(before, larger, "larger");

      assertThat(after.profile().ratings().asMap()).isEqualTo(Map.of(9, 4.5, 6, 5.0, -2, 1.0));
      assertThat(after.profile().dates()).containsEntry(9, 1709596800L);
      assertThat(last(after)).isEqualTo(new StepKind.Found(1, "larger"));
      assertThat(after.undo().profile()).isEqualTo(before.profile());
      assertThat(UnmatchedSearch.apply(after, larger, "larger")).isSameAs(after);
    }
  }

  @Test
  void labelsMoveWithTheMoviesThatAreFoundAndTheOthersStay() {
    var dune = new UnmatchedMovie(List.of("Dune: Part Two"), OptionalInt.of(2024), NONE, NONE);
    Labels labels =
        Labels.none()
            .with(Label.LIKED, new LinkedHashSet<>(List.of(-1, 6)))
            .with(Label.list("Best"), new LinkedHashSet<>(List.of(6, -1)));
    ProfileHistory before =
        ProfileHistory.of(Profile.empty().withLabels(labels))
            .knowing(UnmatchedMovies.of(Map.of(-1, dune)));
    var larger = new MovieMatcher(new Catalog(List.of(HEAT, DUNE)), ExternalIds.none());

    ProfileHistory after = UnmatchedSearch.apply(before, larger, "larger");

    assertThat(after.profile().labels().of(Label.LIKED)).containsExactly(9, 6);
    assertThat(after.profile().labels().of(Label.list("Best"))).containsExactly(6, 9);
    assertThat(after.undo().profile()).isEqualTo(before.profile());
  }

  @Test
  void twoProgramsThatImportAtOnceNumberTheirMoviesApart() throws Exception {
    Path database = folder.resolve("p.db");
    try (ProfileStore one = ProfileStore.open(database);
        ProfileStore other = ProfileStore.open(database)) {
      one.save(imported("one.csv", "Dune: Part Two,2024,u,4.5", one.history()));
      other.save(imported("other.csv", "Nobody Has This,2031,u,1", other.history()));
    }
    try (ProfileStore store = ProfileStore.open(database)) {
      ProfileHistory both = store.history();
      Map<String, Double> stars = new HashMap<>();
      both.profile()
          .ratings()
          .asMap()
          .forEach(
              (id, given) ->
                  stars.put(both.unmatched().movie(id).orElseThrow().titleAndYear(), given));
      assertThat(stars)
          .isEqualTo(Map.of("Dune: Part Two (2024)", 4.5, "Nobody Has This (2031)", 1.0));
    }
  }

  private ProfileHistory imported(String name, String row, ProfileHistory history)
      throws Exception {
    Path file =
        Files.writeString(
            folder.resolve(name), "Date,Name,Year,Letterboxd URI,Rating\n2024-03-05," + row + "\n");
    return plan(file, history).apply(CHANGES, MergePolicy.NEWER);
  }

  @Test
  void mineTheirsOrNewer() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("ratings.csv"),
            "Date,Name,Year,Letterboxd URI,Rating\n2024-03-06,Heat,1995,u,5\n");
    ProfileHistory mine =
        ProfileHistory.of(Profile.empty()).then(CHANGES, Profile.empty().rated(6, 3));
    ImportPlan plan = plan(file, mine);
    assertThat(plan.otherStars()).isEqualTo(1);
    assertThat(stars(plan, MergePolicy.MINE)).isEqualTo(3);
    assertThat(stars(plan, MergePolicy.THEIRS)).isEqualTo(5);
    assertThat(stars(plan, MergePolicy.NEWER)).isEqualTo(3);
    var older = Map.of(6, Instant.parse("2020-01-01T00:00:00Z"));
    var olderPlan = new ImportPlan(review(file), Map.of(), mine, older);
    assertThat(stars(olderPlan, MergePolicy.NEWER)).isEqualTo(5);
  }

  private static double stars(ImportPlan plan, MergePolicy policy) {
    return plan.apply(CHANGES, policy).profile().ratings().stars(6).orElseThrow();
  }

  private static ImportPlan plan(Path file, ProfileHistory history) throws Exception {
    return new ImportPlan(review(file), Map.of(), history, Map.of());
  }

  private static ImportReview review(Path file) throws Exception {
    var matcher = new MovieMatcher(new Catalog(List.of(HEAT)), ExternalIds.none());
    var readings = RatingsImport.read(List.of(file), ReadChoices.none(), Progress.NONE);
    return RatingsImport.review(readings, matcher, Progress.NONE);
  }
}

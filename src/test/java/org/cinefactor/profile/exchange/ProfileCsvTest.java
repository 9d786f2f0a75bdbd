package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round trip of a profile through its CSV file. */
final class ProfileCsvTest {
  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              new Movie(1, "Toy Story (1995)", List.of()),
              new Movie(2, "\"Great Performances\" Cats, The (1998)", List.of())));

  @TempDir Path folder;

  @Test
  void aRowForEachMovieRatedOnesFirst() throws IOException {
    Profile profile =
        Profile.empty()
            .rated(2, 4.5)
            .rated(1, 3)
            .watching(1)
            .watching(7)
            .hiding(7)
            .notSeen(Set.of(9));
    Path file = folder.resolve("my-ratings.csv");

    ProfileCsv.write(file, profile, CATALOG);

    assertThat(file)
        .hasContent(
            """
            movieId,title,rating,lists
            2,\"""Great Performances"" Cats, The (1998)",4.5,
            1,Toy Story (1995),3.0,watchlist
            7,,,watchlist|hidden
            9,,,not seen
            """);
    ImportedRatings taken = RatingsImport.read(file, CATALOG);
    assertThat(taken.profile()).isEqualTo(profile);
    assertThat(taken.profile().ratings().movieIds()).containsExactly(2, 1);
    assertThat(taken.strangers()).isEqualTo(2);
    assertThat(taken.notFound()).isEmpty();
  }

  @Property(tries = 200)
  void everyProfileComesBack(
      @ForAll @Size(max = 30)
          Map<@IntRange(min = 1, max = 40) Integer, @IntRange(min = 1, max = 10) Integer> halves,
      @ForAll @Size(max = 9) Set<@IntRange(min = 1, max = 40) Integer> watchlist,
      @ForAll @Size(max = 9) Set<@IntRange(min = 1, max = 40) Integer> hidden,
      @ForAll @Size(max = 9) Set<@IntRange(min = 1, max = 40) Integer> notSeen)
      throws IOException {
    var stars = new java.util.LinkedHashMap<Integer, Double>();
    halves.forEach((id, half) -> stars.put(id, half / 2.0));
    var profile =
        new Profile(
            Ratings.of(stars).withNotSeen(notSeen),
            new LinkedHashSet<>(watchlist),
            new LinkedHashSet<>(hidden));
    Path file = Files.createTempFile("ratings", ".csv");
    try {
      ProfileCsv.write(file, profile, CATALOG);
      Profile read = RatingsImport.read(file, CATALOG).profile();
      assertThat(read).isEqualTo(profile);
      assertThat(Profile.empty().including(read)).isEqualTo(profile);
      assertThat(profile.including(read)).isEqualTo(profile);
    } finally {
      Files.delete(file);
    }
  }
}

package org.cinefactor.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.junit.jupiter.api.Test;

/** Movies that a catalog has under one title and year. */
class TitleTwinsTest {
  private static final Map<Integer, Integer> RATINGS = Map.of(1, 5, 2, 9, 3, 5, 4, 5, 5, 5, 6, 1);

  private final TitleTwins twins =
      TitleTwins.in(
          new Catalog(
              Stream.of(
                      "1|Emma (1996)",
                      "2|Emma (1996)",
                      "3|Hunted, The (2003)",
                      "4|The Hunted (2003)",
                      "5|Hunted, The (2003)",
                      "6|Emma (2020)",
                      "7|Untitled",
                      "8|Untitled")
                  .map(line -> line.split("\\|"))
                  .map(two -> new Movie(Integer.parseInt(two[0]), two[1], List.of()))
                  .toList()));

  @Test
  void ofEachTitleTheMovieWithTheMostRatingsStays() {
    assertThat(leftOut(Set.of(), Set.of(1, 2, 3, 4, 5, 6, 7, 8)))
        .containsExactlyInAnyOrder(1, 4, 5);
  }

  @Test
  void whereThatOneCannotBeListedAnotherIs() {
    assertThat(leftOut(Set.of(), Set.of(1, 4, 5, 6))).containsExactlyInAnyOrder(5);
  }

  @Test
  void allTwinsOfAMovieThatIsDoneWithGo() {
    assertThat(leftOut(Set.of(1, 5, 7), Set.of(1, 2, 3, 4, 5, 6, 7, 8)))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
  }

  @Test
  void ofAllMoviesEachTitleStandsOnceWhateverThePersonSaidOfIt() {
    assertThat(twins.repeated(Set.of(), id -> RATINGS.getOrDefault(id, 0)))
        .containsExactlyInAnyOrder(1, 4, 5);
    assertThat(twins.repeated(Set.of(1, 3, 4), id -> RATINGS.getOrDefault(id, 0)))
        .containsExactlyInAnyOrder(2, 5);
  }

  private Set<Integer> leftOut(Set<Integer> done, Set<Integer> candidates) {
    return twins.leftOut(done, candidates::contains, id -> RATINGS.getOrDefault(id, 0));
  }
}

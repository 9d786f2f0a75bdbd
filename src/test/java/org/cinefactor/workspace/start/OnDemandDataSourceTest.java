package org.cinefactor.workspace.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.SharedIds;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.library.SharedMovieIds;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.ModelStore;
import org.cinefactor.workspace.store.ParsedSetStore;
import org.cinefactor.workspace.store.PreliminaryModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDemandDataSourceTest {
  @TempDir Path folder;

  private OnDemandDataSource source;

  @BeforeEach
  void ship() throws IOException {
    Path shipped = Files.createDirectory(folder.resolve("shipped"));
    Files.writeString(
        shipped.resolve("movies.csv"),
        """
        movieId,title,genres
        1,Toy Story (1995),Animation
        50,"Usual Suspects, The (1995)",Crime
        260,Star Wars: Episode IV - A New Hope (1977),Sci-Fi
        """);
    Files.writeString(shipped.resolve("ratings.csv"), "userId,movieId,rating\n1,1,5\n1,260,4\n");
    var home = new DataHome(folder);
    source =
        new OnDemandDataSource(
            new ModelStore(List.of(), home),
            PreliminaryModel.usual(),
            new DataLibrary(shipped, home, Clock.systemUTC()),
            new SharedMovieIds(shipped),
            new ParsedSetStore(folder.resolve("parsed"), shipped, 1));
  }

  /** Its factors would stand at other movies: nothing says which numbers its movies have. */
  @Test
  void aModelThatMayHaveOtherNumbersIsRefused() throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("class.csv"), "user,title,rating\na,Big,5\nb,Big,4\nb,Up,1\na,Up,2\n");
    DataSet read = source.read(table, Progress.NONE);
    Path model = folder.resolve("model.npz");
    source.recommender(read, Settings.notebook(), Progress.NONE).write(model);
    assertThat(source.opened(read, model, Progress.NONE).data()).isSameAs(read);
    Files.delete(folder.resolve("model.json"));
    assertThatThrownBy(() -> source.opened(read, model, Progress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("model.npz was not made from class")
        .hasMessageContaining("Train a model in this window");
  }

  /** In MovieLens 100K movie 50 is Star Wars. */
  @Test
  void moviesWithIdsOfTheirOwnHaveThoseOfMovieLensWithAllTheirRatings() throws Exception {
    Path old = Files.createDirectory(folder.resolve("ml-100k"));
    String rest = "|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|1|0|0|0\n";
    Files.writeString(
        old.resolve("u.item"),
        "1|Toy Story (1995)|01-Jan-1995||u"
            + rest
            + "50|Star Wars (1977)|01-Jan-1977||u"
            + rest
            + "7|A Film that Nobody Else Has (1996)|01-Jan-1996||u"
            + rest);
    Files.writeString(old.resolve("u.data"), "1\t50\t5\t8\n1\t1\t4\t8\n2\t7\t3\t8\n2\t50\t2\t8\n");

    DataSet read = source.read(old, Progress.NONE);

    assertThat(read.movieLensIds()).isTrue();
    assertThat(read.catalog().movies()).extracting(Movie::id).startsWith(1, 260).hasSize(3);
    int other = read.catalog().movies().getLast().id();
    assertThat(other).matches(SharedIds::isByTitle);
    RatingTable ratings = read.ratings();
    assertThat(ratings.ratingsOf(0).asMap())
        .containsExactlyInAnyOrderEntriesOf(Map.of(1, 4.0, 260, 5.0));
    assertThat(ratings.ratingsOf(1).asMap())
        .containsExactlyInAnyOrderEntriesOf(Map.of(260, 2.0, other, 3.0));
    assertThat(read.fingerprint())
        .isEqualTo(source.readAnew(old, TableOptions.guessed(), Progress.NONE).fingerprint());
  }

  /** Its numbers are MovieLens' by chance only: stars of Toy Story are not its first movie's. */
  @Test
  void aSetThatIsWrittenLikeMovieLensWithOtherMoviesHasIdsOfItsOwn() throws Exception {
    Path madeUp =
        set(
            """
            1,Homework (2021),Drama
            50,"Long Break, The (2022)",Comedy
            7,Star Wars (1977),Sci-Fi
            """);

    DataSet read = source.read(madeUp, Progress.NONE);

    assertThat(read.renumbered()).isTrue();
    assertThat(read.catalog().movies()).extracting(Movie::title).startsWith("Homework (2021)");
    List<Integer> ids = read.catalog().movies().stream().map(Movie::id).toList();
    assertThat(ids.subList(0, 2)).allMatch(SharedIds::isByTitle);
    assertThat(ids.getLast()).isEqualTo(260);
    assertThat(read.ratings().ratingsOf(0).asMap())
        .containsExactlyInAnyOrderEntriesOf(Map.of(ids.getFirst(), 4.0, 260, 5.0));
  }

  @Test
  void aSetOfAnotherYearKeepsMovieLensIdsThoughSomeTitlesHaveChanged() throws Exception {
    Path other =
        set(
            """
            1,"Toy Story, The (1996)",Animation
            50,Another Title (1995),Crime
            7,Sabrina (1995),Romance
            """);
    DataSet read = source.read(other, Progress.NONE);
    assertThat(read.renumbered()).isFalse();
    assertThat(read.catalog().movies()).extracting(Movie::id).containsExactly(1, 50, 7);
  }

  /** Such numbers are those of movies by title. */
  @Test
  void numbersThatMovieLensNeverHasAreNotShared() throws Exception {
    Path set = set("1,Toy Story (1995),\n1000000007,Up (2009),\n");
    Files.writeString(set.resolve("ratings.csv"), "userId,movieId,rating\n1,1,4\n1,1000000007,5\n");
    DataSet read = source.read(set, Progress.NONE);
    assertThat(read.catalog().movies()).extracting(Movie::id).first().isEqualTo(1);
    assertThat(read.catalog().movie(1_000_000_007)).isEmpty();
  }

  @Test
  void withoutATableToCompareWithASetIsTakenAtItsWord() throws Exception {
    Path madeUp = set("1,Homework (2021),Drama\n7,Star Wars (1977),Sci-Fi\n");
    Files.delete(folder.resolve("shipped/movies.csv"));
    assertThat(source.read(madeUp, Progress.NONE).renumbered()).isFalse();
  }

  private Path set(String movies) throws IOException {
    Path set = Files.createDirectory(folder.resolve("set"));
    Files.writeString(set.resolve("movies.csv"), "movieId,title,genres\n" + movies);
    Files.writeString(set.resolve("ratings.csv"), "userId,movieId,rating\n1,1,4\n1,7,5\n");
    return set;
  }
}

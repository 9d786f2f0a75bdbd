package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.ui.task.WaitingRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovieIdsFollowerTest {
  @TempDir Path folder;

  private final CurrentProfile person =
      new CurrentProfile(ProfileHistory.of(Profile.empty()), _ -> {});

  @Test
  void aMovieThatIsRatedBeforeAllIsMovedKeepsItsTitleWhenItsDataSetIsLeft() throws Exception {
    var workspace = SmallWorkspace.in(folder);
    var open = new OpenData(workspace, new SameThreadRunner());
    var runner = new WaitingRunner();
    new MovieIdsFollower(person, open, runner).follow();
    Path own =
        dataSet("1,Homework (2021),Drama", "2,Movie 1 (2001),Horror", "3,Bells (2020),Drama");

    open.openShipped();
    person.rate(movie(open, "Movie 2"), OptionalDouble.of(5));
    open.open(own);
    assertThat(runner.started()).as("Movie 2 may have another id").isEqualTo(1);
    Movie homework = movie(open, "Homework");
    person.rate(homework, OptionalDouble.of(3));
    open.openShipped();
    runner.finish(runner.started() - 1);

    assertThat(person.historyProperty().get().lacking(homework.id()).map(Movie::name))
        .hasValue("Homework");
    assertThat(person.profile().ratings().stars(homework.id())).hasValue(3);
    assertThat(person.profile().ratings().stars(movie(open, "Movie 2").id())).hasValue(5);
    workspace.close();
  }

  private static Movie movie(OpenData open, String name) {
    return open.dataProperty().get().orElseThrow().catalog().movies().stream()
        .filter(movie -> movie.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Path dataSet(String... movies) throws IOException {
    Path set = Files.createDirectory(folder.resolve("own"));
    Files.writeString(
        set.resolve("movies.csv"), "movieId,title,genres\n" + String.join("\n", movies) + "\n");
    var ratings = new StringBuilder("userId,movieId,rating\n");
    for (int user = 1; user <= 4; user++) {
      for (String movie : List.of(movies)) {
        ratings.append(user).append(',').append(movie, 0, movie.indexOf(',')).append(",4.5\n");
      }
    }
    Files.writeString(set.resolve("ratings.csv"), ratings);
    return set;
  }
}

package org.cinefactor.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.ui.session.InSmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataViewModelTest extends InSmallWorkspace {
  private DataViewModel data;

  @BeforeEach
  void openWorkspace() {
    var runner = new SameThreadRunner();
    data = new DataViewModel(open, runner);
  }

  @Test
  void beforeAnythingIsReadItSaysThatNothingIsOpen() {
    assertThat(data.name().getValue()).isEqualTo("No data set is open");
    assertThat(data.size().getValue()).isEmpty();
    assertThat(data.report().getValue()).isEmpty();
  }

  @Test
  void theOpenDataSetHasASizeInWords() {
    open.openShipped();
    assertThat(data.name().getValue()).isEqualTo("movielens-small-2016");
    assertThat(data.size().getValue())
        .isEqualTo("36 ratings by 8 people for 6 movies: 75.0% of all possible ratings.");
  }

  @Test
  void oneOfEachIsOneOfEach() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Files.writeString(one.resolve("movies.csv"), "movieId,title,genres\n1,Big (1988),Comedy\n");
    Files.writeString(one.resolve("ratings.csv"), "userId,movieId,rating,timestamp\n1,1,4,1\n");
    data.open(one);
    assertThat(data.size().getValue())
        .isEqualTo("1 rating by 1 person for 1 movie: 100.0% of all possible ratings.");
  }

  @Test
  void aFolderThatIsNoDataSetIsRefusedAndTheOldOneStays() throws IOException {
    open.openShipped();
    data.open(Files.createDirectory(folder.resolve("empty")));
    assertThat(data.reading().failureProperty().get()).contains("empty");
    assertThat(data.name().getValue()).isEqualTo("movielens-small-2016");
  }

  @Test
  void skippedRowsAreReported() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.copy(folder.resolve("data/movielens-small-2016/movies.csv"), other.resolve("movies.csv"));
    String ratings = Files.readString(folder.resolve("data/movielens-small-2016/ratings.csv"));
    Files.writeString(other.resolve("ratings.csv"), ratings + "9,1,nine,100\n");
    data.open(other);
    assertThat(data.report().getValue())
        .anySatisfy(line -> assertThat(line).contains("ratings.csv").contains("38"));
  }
}

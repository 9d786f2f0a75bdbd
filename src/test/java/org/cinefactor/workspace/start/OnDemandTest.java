package org.cinefactor.workspace.start;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.store.ModelStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDemandTest {
  @TempDir Path folder;

  @Test
  void aDataSetWithIdsOfItsOwnNeverTakesOverAPersonsStars() throws IOException {
    Path old = Files.createDirectory(folder.resolve("ml-1m"));
    Files.writeString(
        old.resolve("movies.dat"),
        "1::Toy Story (1995)::Animation\n2::Jumanji (1995)::Adventure\n");
    Files.writeString(old.resolve("ratings.dat"), "1::1::5::978300760\n2::2::3::978302109\n");
    var source = new OnDemand(new ModelStore(List.of(), new DataHome(folder)));
    assertThatThrownBy(() -> source.read(old, Progress.NONE))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("movie ids of its own")
        .hasMessageContaining("--data " + old);
  }
}

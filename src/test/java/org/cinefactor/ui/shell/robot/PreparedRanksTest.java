package org.cinefactor.ui.shell.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cinefactor.file.FolderLinks;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comes first of all: the windows that need the ranks do not wait for their training. */
@Order(PreparedRanks.ARE_TRAINED)
class PreparedRanksTest {
  @Test
  void aHomeHasThreeFilesOfEveryRank(@TempDir Path home) throws Exception {
    PreparedRanks.into(home);
    assertThat(FolderLinks.files(home))
        .filteredOn(file -> file.getFileName().toString().matches("[0-9]+(-people)?\\.(npz|json)"))
        .hasSize(3 * 100);
  }
}

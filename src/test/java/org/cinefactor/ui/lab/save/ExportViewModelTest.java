package org.cinefactor.ui.lab.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.ui.lab.InOpenLab;
import org.cinefactor.ui.lab.OpenLab;
import org.cinefactor.ui.lab.desk.LabPage;
import org.junit.jupiter.api.Test;

/** The exports of the lab: files, and what is said of them. */
final class ExportViewModelTest extends InOpenLab {
  @Test
  void beforeAnythingIsTrainedThereIsNothingToSave() {
    lab.exports().markdown(folder.resolve("list.md"));
    assertThat(folder.resolve("list.md")).doesNotExist();
    lab.enterAs(OpenLab.horrorFan());
    lab.exports().markdown(folder.resolve("list.md"));
    assertThat(folder.resolve("list.md")).exists();
  }

  @Test
  void theListIsOfTheSlidersRankOrOfTheComparedOnes() throws IOException {
    lab.enterAs(OpenLab.horrorFan());
    lab.desk().go(3);
    Path file = folder.resolve("list.md");
    lab.exports().markdown(file);
    assertThat(Files.readString(file)).contains("# Horror fan", "## 3 components");
    assertThat(lab.exports().verdictProperty().get()).isEqualTo("Saved as " + file + ".");

    lab.page(LabPage.SIDE_BY_SIDE);
    lab.desk().compare(List.of(2, 5));
    lab.exports().markdown(file);
    assertThat(Files.readString(file)).contains("## 2 components", "## 5 components");
    lab.exports().putAway();
    assertThat(lab.exports().verdictProperty().get()).isEmpty();
  }

  @Test
  void everythingTheModelAndItsComponentsAreWritten() throws IOException {
    lab.enterAs(OpenLab.horrorFan());
    lab.desk().go(2);
    Path all = folder.resolve("all");
    lab.exports().everything(all);
    try (var files = Files.list(all)) {
      assertThat(lab.exports().verdictProperty().get())
          .isEqualTo(files.count() + " files saved in " + all + ".");
    }
    Path npz = folder.resolve("model.npz");
    lab.exports().npz(npz);
    assertThat(ModelFile.read(npz).components()).isEqualTo(2);
    Path csv = folder.resolve("components.csv");
    lab.exports().components(csv);
    assertThat(Files.readString(csv)).contains("Horror");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    lab.enterAs(OpenLab.horrorFan());
    lab.exports().text(folder.resolve("gone/list.txt"), "text");
    assertThat(lab.exports().verdictProperty().get())
        .isEqualTo("There is no folder " + folder.resolve("gone") + ".");
  }
}

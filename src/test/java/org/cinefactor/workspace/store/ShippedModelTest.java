package org.cinefactor.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that came along is the one for a data set by its files, or by what they say. */
class ShippedModelTest {
  @TempDir Path folder;

  private Path data = Path.of("");
  private Path file = Path.of("");
  private ModelStore store = new ModelStore(List.of(), new DataHome(Path.of("")));

  @BeforeEach
  void aModelOfTheSmallData() throws Exception {
    file = folder.resolve("shipped.npz");
    data = folder.resolve("data/movielens-small-2016");
    store = new ModelStore(List.of(file), new DataHome(folder.resolve("nobody")));
    try (Workspace workspace = SmallWorkspace.in(folder)) {
      DataSet read = workspace.loader().read(Progress.NONE);
      ModelRequest request = request(read);
      ModelStore.write(file, ModelStore.train(request, Progress.NONE), request);
    }
  }

  private static ModelRequest request(DataSet data) {
    Settings settings = Settings.notebook();
    return ModelRequest.of(data, settings.withNmf(settings.nmf().withComponents(2)));
  }

  private Optional<Model> found() throws Exception {
    return store.find(request(DataSets.read(data, Progress.NONE)));
  }

  private void inManifest(String from, String to) throws Exception {
    Path manifest = Manifest.beside(file);
    String text = Files.readString(manifest);
    assertThat(text).containsPattern(from);
    Files.writeString(manifest, text.replaceFirst(from, to));
  }

  @Test
  void theSameFilesAreEnough() throws Exception {
    inManifest("\"fingerprint\":\"[^\"]*\"", "\"fingerprint\":\"another\"");
    assertThat(found()).isPresent();
  }

  @Test
  void theSameWordsInOtherFilesAreEnough() throws Exception {
    Path ratings = data.resolve("ratings.csv");
    Files.writeString(ratings, Files.readString(ratings).replace("\n", "\r\n"));
    assertThat(found()).isPresent();
  }

  @Test
  void otherDataAreNot() throws Exception {
    Path ratings = data.resolve("ratings.csv");
    Files.writeString(ratings, Files.readString(ratings).replace("4.5", "3.5"));
    assertThat(found()).isEmpty();
  }

  @Test
  void aManifestThatDoesNotNameItsFilesCountsByItsFingerprint() throws Exception {
    inManifest("\"files\":\"[^\"]*\",", "");
    assertThat(found()).isPresent();
    inManifest("\"fingerprint\":\"[^\"]*\"", "\"fingerprint\":\"another\"");
    assertThat(found()).isEmpty();
  }

  @Test
  void theModelsThatComeWithTheProgramNameTheFilesOfItsData() throws Exception {
    InstallLayout layout = InstallLayout.ofThisProgram();
    DataSet read = DataSets.read(layout.data(), Progress.NONE);
    for (Path model : layout.models()) {
      Manifest manifest = Manifest.read(model).orElseThrow();
      assertThat(manifest.files())
          .isEqualTo("movies.csv 446523 1a26b8d6, ratings.csv 2338261 8398a08d");
      assertThat(manifest.fingerprint()).isEqualTo(read.fingerprint());
    }
    assertThat(read.report().files().toString())
        .isEqualTo("[movies.csv 446523 1a26b8d6, ratings.csv 2338261 8398a08d]");
  }
}

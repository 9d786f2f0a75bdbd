package org.cinefactor.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Method;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that were trained here. */
class KeptModelTest {
  @TempDir Path folder;

  private DataHome home = new DataHome(Path.of(""));
  private ModelStore store = new ModelStore(List.of(), home);
  private ModelRequest request;

  @BeforeEach
  void data() throws Exception {
    home = new DataHome(folder.resolve("never/been/there"));
    store = new ModelStore(List.of(), home);
    try (Workspace workspace = SmallWorkspace.in(folder)) {
      DataSet data = workspace.loader().read(Progress.NONE);
      request =
          new ModelRequest(
              data,
              NmfSettings.notebook().withComponents(2),
              MovieFilter.notebook(),
              Method.NOTEBOOK);
    }
  }

  @Test
  void aModelIsTrainedOnce() {
    assertThat(store.get(request, Progress.NONE).origin()).isEqualTo(ModelOrigin.TRAINED);
    assertThat(store.get(request, Progress.NONE).origin()).isEqualTo(ModelOrigin.KEPT);
  }

  /** A command may be the first to keep something in the person's folder. */
  @Test
  void theFolderThatItMakesIsOpenToItsOwnerOnly() throws Exception {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    store.get(request, Progress.NONE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
        .isEqualTo("rwx------");
  }

  /** As earlier versions wrote it: with a hash, and without saying how the model was trained. */
  @Test
  void aManifestWithoutARecipeIsAnsweredByTrainingAnew() throws Exception {
    store.get(request, Progress.NONE);
    Path file = home.models().resolve(request.key() + ".npz");
    Path manifest = Manifest.beside(file);
    String text = Files.readString(manifest);
    Files.writeString(
        manifest, text.replaceFirst("\"recipe\":\"[^\"]*\"", "\"key\":\"0123456789abcdef\""));
    assertThat(Manifest.read(file)).isPresent();
    assertThat(ModelStore.open(file, Progress.NONE).figures()).isPresent();
    assertThat(store.get(request, Progress.NONE).origin()).isEqualTo(ModelOrigin.TRAINED);
    assertThat(store.get(request, Progress.NONE).origin()).isEqualTo(ModelOrigin.KEPT);
  }
}

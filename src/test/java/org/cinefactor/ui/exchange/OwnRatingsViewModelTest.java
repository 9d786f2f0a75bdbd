package org.cinefactor.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Labels;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.exchange.export.ExportFormat;
import org.cinefactor.ui.session.InSmallSession;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports, backups and restores, without a window. */
final class OwnRatingsViewModelTest extends InSmallSession {
  private static final Movie FIRST = new Movie(1, "Movie 1 (2001)", List.of());

  private OwnRatingsViewModel own;

  @BeforeEach
  void open() {
    session.begin();
    own =
        new OwnRatingsViewModel(
            session.person(), session.open(), session.backups(), session.runner());
  }

  @Test
  void thereIsSomethingToExportOnceSomethingIsSaid() throws IOException {
    assertThat(own.canSave().getValue()).isFalse();
    session.person().rate(FIRST, OptionalDouble.of(4.5));
    assertThat(own.canSave().getValue()).isTrue();

    Path file = folder.resolve("mine.csv");
    own.export(file, ExportFormat.CSV);

    assertThat(Files.readString(file)).contains("Movie 1,2001,4.5");
    assertThat(own.verdictProperty().get())
        .isEqualTo("Saved 1 rating and your lists as " + file + ".");
    assertThat(own.failed().getValue()).isFalse();
  }

  @Test
  void whatImportsBroughtBesideRatingsIsNamed() {
    assertThat(own.alsoKept().getValue()).isEmpty();
    var ids = new LinkedHashSet<>(Set.of(1, 2));
    Labels labels = Labels.none().with(Label.LIKED, ids).with(Label.list("Best"), ids);
    session
        .person()
        .goOn(
            session
                .person()
                .historyProperty()
                .get()
                .then(CHANGES, Profile.empty().withLabels(labels)));
    assertThat(own.alsoKept().getValue())
        .isEqualTo("Kept from your imports, and exported with them: 2 likes, 1 list.");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaid() {
    session.person().rate(FIRST, OptionalDouble.of(4.5));
    own.export(folder.resolve("no/such/folder/mine.csv"), ExportFormat.JSON);
    assertThat(own.failed().getValue()).isTrue();
    assertThat(own.verdictProperty().get()).isNotEmpty();
  }

  @Test
  void aBackupBringsBackRatingsAndSettingsAfterItHasSaidWhatWouldChange() {
    session.person().rate(FIRST, OptionalDouble.of(4.5));
    workspace.preferences().change(now -> now.withTheme(Theme.DARK).withMotion(false));
    Path file = folder.resolve("mine.cinebackup");
    awaitWritten();
    own.backUp(file);
    assertThat(own.verdictProperty().get()).startsWith("Backed up your ratings");

    session.person().rate(FIRST, OptionalDouble.of(1));
    workspace.preferences().change(now -> now.withTheme(Theme.LIGHT).withMotion(true));
    own.preview(file);
    assertThat(own.previewProperty().get())
        .contains("Stars that come back: 0; that change: 1; that go: 0.")
        .endsWith("Settings come back too.");
    own.dismiss();
    own.restore();
    assertThat(session.person().profile().ratings().stars(1)).isEqualTo(OptionalDouble.of(1));

    own.preview(file);
    own.restore();

    assertThat(session.person().profile().ratings().stars(1)).isEqualTo(OptionalDouble.of(4.5));
    assertThat(workspace.preferences().current().theme()).isEqualTo(Theme.DARK);
    assertThat(workspace.preferences().current().motion()).isFalse();
    assertThat(own.verdictProperty().get()).contains("settings take effect at the next start");
    session.person().undo();
    assertThat(session.person().profile().ratings().stars(1)).isEqualTo(OptionalDouble.of(1));
    assertThat(own.verdictProperty().get()).isEmpty();
  }

  @Test
  void backupsThatWereMadeByThemselvesAreOffered() throws IOException {
    session.person().rate(FIRST, OptionalDouble.of(4.5));
    awaitWritten();
    session.backups().before("import");
    own.findKept();
    assertThat(own.keptProperty().get())
        .singleElement()
        .satisfies(file -> assertThat(file.getFileName().toString()).startsWith("before-import-"));
  }

  @Test
  void whatIsNoBackupChangesNothing() throws IOException {
    own.preview(Files.writeString(folder.resolve("x.cinebackup"), "no zip"));
    assertThat(own.failed().getValue()).isTrue();
    assertThat(own.previewProperty().get()).isEmpty();
    assertThat(own.verdictProperty().get()).contains("Nothing was changed");
  }

  /** Waits for what is written on a thread of its own. */
  private void awaitWritten() {
    while (session.pending() > 0) {
      Thread.onSpinWait();
    }
  }
}

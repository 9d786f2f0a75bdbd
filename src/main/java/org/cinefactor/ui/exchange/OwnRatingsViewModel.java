package org.cinefactor.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.exchange.export.ExportFormat;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.workspace.backup.Backup;
import org.cinefactor.workspace.backup.PersonalBackups;
import org.cinefactor.workspace.backup.RestorePreview;

/** The state of export, backup and restore of a person's ratings and lists. */
public final class OwnRatingsViewModel {
  private static final Texts TEXTS = Texts.of(OwnRatingsViewModel.class);

  private final CurrentProfile person;
  private final OpenData open;
  private final PersonalBackups backups;
  private final LatestJob<Runnable> job;
  private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "");
  private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper(this, "preview", "");
  private final ReadOnlyObjectWrapper<List<Path>> kept =
      new ReadOnlyObjectWrapper<>(this, "kept", List.of());
  private Optional<Restored> restored = Optional.empty();

  /** The history that the verdict of a restore speaks of. */
  private Optional<ProfileHistory> reported = Optional.empty();

  /** A backup that was previewed, and the history that it leads to. */
  private record Restored(ProfileHistory history, Backup backup) {}

  /**
   * @param person who keeps ratings
   * @param open knows titles
   * @param backups write and read backups
   * @param runner reads and writes
   */
  public OwnRatingsViewModel(
      CurrentProfile person, OpenData open, PersonalBackups backups, TaskRunner runner) {
    this.person = person;
    this.open = open;
    this.backups = backups;
    this.job = new LatestJob<>(runner, Runnable::run);
    job.failureProperty().subscribe(verdict::set);
    person.historyProperty().subscribe(this::forgetRestore);
  }

  /** Clears the verdict of a restore once something else is done, or the restore undone. */
  private void forgetRestore(ProfileHistory now) {
    if (reported.filter(history -> history != now).isPresent()) {
      reported = Optional.empty();
      verdict.set("");
    }
  }

  /** True if there is something to write. */
  ObservableValue<Boolean> canSave() {
    return Bindings.createBooleanBinding(
        () ->
            open.dataProperty().get().isPresent()
                && !person.profileProperty().get().equals(Profile.empty()),
        open.dataProperty(),
        person.profileProperty());
  }

  /**
   * Contents of the profile beside ratings and the watchlist, in a sentence; empty where there is
   * nothing.
   */
  ObservableValue<String> alsoKept() {
    return person
        .profileProperty()
        .map(profile -> profile.labels().counts())
        .map(counts -> counts.isEmpty() ? "" : TEXTS.format("kept", String.join(", ", counts)));
  }

  /** Result of the last action, in sentences; empty before. */
  ReadOnlyStringProperty verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  /** Changes that a restore would make, in a sentence; empty when none is asked for. */
  ReadOnlyStringProperty previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** The backups that were made by themselves, the newest first. */
  ReadOnlyObjectProperty<List<Path>> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** True if the last action failed. */
  ObservableValue<Boolean> failed() {
    return job.failureProperty().map(sentence -> !sentence.isEmpty());
  }

  /** Writes everything that the person has said as a text. */
  void export(Path file, ExportFormat format) {
    Optional<DataSet> data = open.dataProperty().get();
    ProfileHistory history = person.historyProperty().get();
    reported = Optional.empty();
    verdict.set("");
    data.ifPresent(
        set ->
            job.start(
                _ -> {
                  String text = format.text(history, set.catalog(), set.externalIds());
                  AtomicFile.write(file, text);
                  return () -> verdict.set(saved(file, history.profile()));
                }));
  }

  /** Writes a backup of everything. */
  void backUp(Path file) {
    reported = Optional.empty();
    verdict.set("");
    job.start(
        _ -> {
          backups.write(file);
          return () -> verdict.set(TEXTS.format("backedUp", file));
        });
  }

  /** Looks for the backups that were made by themselves. */
  void findKept() {
    job.start(
        _ -> {
          List<Path> files = backups.files();
          return () -> kept.set(files);
        });
  }

  /** Says what restoring a backup would change. */
  void preview(Path file) {
    reported = Optional.empty();
    verdict.set("");
    ProfileHistory present = person.historyProperty().get();
    job.start(
        _ -> {
          Backup backup = Backup.read(file);
          ProfileHistory after = backup.restoredOver(present);
          String made = BackupText.day(backup.made());
          String change = RestorePreview.of(present.profile(), after.profile()).sentence();
          String sentence =
              backup.preferences().isPresent()
                  ? TEXTS.format("preview.settings", made, change)
                  : TEXTS.format("preview", made, change);
          return () -> {
            restored = Optional.of(new Restored(after, backup));
            preview.set(sentence);
          };
        });
  }

  /** Restores what was previewed; a backup is made before, and undo takes it back. */
  void restore() {
    Optional<Restored> wanted = restored;
    dismiss();
    wanted.ifPresent(
        what ->
            job.start(
                _ -> {
                  backups.before("restore");
                  return () -> restore(what);
                }));
  }

  private void restore(Restored what) {
    person.goOn(what.history());
    boolean settings = backups.restoreSettings(what.backup());
    verdict.set(settings ? TEXTS.get("restored.settings") : TEXTS.get("restored"));
    reported = Optional.of(person.historyProperty().get());
  }

  /** Leaves everything as it is. */
  void dismiss() {
    restored = Optional.empty();
    preview.set("");
  }

  private static String saved(Path file, Profile profile) {
    int number = profile.ratings().size();
    return TEXTS.format("saved", number, file);
  }
}

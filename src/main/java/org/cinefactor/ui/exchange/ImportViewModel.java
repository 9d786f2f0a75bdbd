package org.cinefactor.ui.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.exchange.ImportPlan;
import org.cinefactor.profile.exchange.ImportReview;
import org.cinefactor.profile.exchange.MergePolicy;
import org.cinefactor.profile.exchange.Outcome;
import org.cinefactor.profile.exchange.RatingsImport;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.profile.exchange.format.Reading;
import org.cinefactor.profile.exchange.format.TableMapping;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.workspace.backup.PersonalBackups;

/** The state of an import, from the choice of files to its review and result. */
public final class ImportViewModel {
  private static final Texts TEXTS = Texts.of(ImportViewModel.class);

  private final CurrentProfile person;
  private final OpenData open;
  private final PersonalBackups backups;
  private final LatestJob<Runnable> job;
  private final LatestJob<MovieMatcher> indexing;
  private final ReviewViewModel review;
  private final ReadOnlyObjectWrapper<Optional<Reading>> question =
      new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
  private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "");
  private List<Path> files = List.of();
  private ReadChoices choices = ReadChoices.none();
  private Optional<ProfileHistory> imported = Optional.empty();

  /**
   * @param person who imports
   * @param open has the movies
   * @param backups made before anything is written
   * @param runner reads and matches
   */
  public ImportViewModel(
      CurrentProfile person, OpenData open, PersonalBackups backups, TaskRunner runner) {
    this.person = person;
    this.open = open;
    this.backups = backups;
    this.job = new LatestJob<>(runner, Runnable::run);
    this.indexing = new LatestJob<>(runner, _ -> {});
    this.review = new ReviewViewModel(person, runner);
    job.failureProperty().subscribe(verdict::set);
    person.historyProperty().subscribe(this::forgetVerdict);
  }

  /** Clears the verdict of an import once something else is done, or the import undone. */
  private void forgetVerdict(ProfileHistory now) {
    if (imported.filter(history -> history != now).isPresent()) {
      imported = Optional.empty();
      verdict.set("");
    }
  }

  LatestJob<?> job() {
    return job;
  }

  /** The review to be looked at before anything is written. */
  public ReviewViewModel review() {
    return review;
  }

  /** The question to be answered before a file can be read. */
  ReadOnlyObjectProperty<Optional<Reading>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** Result of the import, in sentences; empty before. */
  ReadOnlyStringProperty verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  /** True if reading failed. */
  ObservableValue<Boolean> failed() {
    return job.failureProperty().map(sentence -> !sentence.isEmpty());
  }

  /** Makes the index of titles, while files are chosen, dragged or read. */
  public void prepare() {
    open.dataProperty().get().ifPresent(data -> indexing.start(_ -> data.matcher()));
  }

  /** Reads files, several at once. */
  public void start(List<Path> chosen) {
    files = List.copyOf(chosen);
    choices = ReadChoices.none();
    read();
  }

  /** Reads a file, or opens it where it is a data set: only a look into it tells. */
  public void startOrOpen(Path file) {
    files = List.of(file);
    choices = ReadChoices.none();
    clear();
    job.start(progress -> DataSets.isDataSet(file, progress) ? this::openAsDataSet : this::read);
  }

  /** Takes one person's ratings from a table of several. */
  void choosePerson(String name) {
    choices = new ReadChoices(Optional.of(name), choices.scale(), choices.mappings());
    read();
  }

  /** Reads a table of nobody known by these columns. */
  void chooseColumns(String file, TableMapping mapping) {
    var mappings = new HashMap<>(choices.mappings());
    mappings.put(file, mapping);
    choices = new ReadChoices(choices.person(), choices.scale(), mappings);
    read();
  }

  private void clear() {
    review.close();
    question.set(Optional.empty());
    verdict.set("");
  }

  private void read() {
    clear();
    Optional<DataSet> data = open.dataProperty().get();
    if (data.isEmpty()) {
      verdict.set(TEXTS.get("data.missing"));
      return;
    }
    List<Path> wanted = files;
    ReadChoices said = choices;
    prepare();
    job.start(progress -> readings(wanted, said, data.get(), progress));
  }

  private Runnable readings(List<Path> wanted, ReadChoices said, DataSet data, Progress progress)
      throws Exception {
    List<Reading> readings = RatingsImport.read(wanted, said, progress);
    Optional<Reading> asked = readings.stream().filter(RatingsImport::isQuestion).findFirst();
    if (asked.isPresent()) {
      return () -> question.set(asked);
    }
    ImportReview found = RatingsImport.review(readings, data.matcher(), progress);
    return () -> review.open(found);
  }

  /** Writes what was reviewed, as one step; a backup is made before. */
  void apply() {
    review.reviewProperty().get().ifPresent(this::apply);
  }

  private void apply(ImportReview reviewed) {
    Supplier<ImportPlan> plan = review.plan(reviewed);
    MergePolicy whose = review.policyProperty().get();
    var kind = new StepKind.Imported(files.getFirst().getFileName().toString());
    job.start(
        _ -> {
          backups.before("import");
          ProfileHistory after = plan.get().apply(kind, whose);
          return () -> finish(after, reviewed);
        });
  }

  private void finish(ProfileHistory after, ImportReview reviewed) {
    boolean changed = after != person.historyProperty().get();
    int before = person.profile().ratings().size();
    person.goOn(after);
    review.close();
    int more = person.profile().ratings().size() - before;
    long missing = reviewed.count(Outcome.MISSING);
    verdict.set(changed ? imported(more, missing) : TEXTS.get("imported.nothing"));
    imported = Optional.of(after);
  }

  private static String imported(int more, long missing) {
    String sentence = TEXTS.format("imported", more);
    return missing == 0 ? sentence : TEXTS.format("imported.missing", sentence);
  }

  /** True if what is asked about may be a data set: one file alone. */
  boolean mayBeDataSet() {
    return files.size() == 1;
  }

  /** Imports nothing, and opens the file as the ratings of many people. */
  void openAsDataSet() {
    Path file = files.getFirst();
    cancel();
    open.open(file);
  }

  /** Leaves everything as it is. */
  public void cancel() {
    job.cancel();
    review.close();
    question.set(Optional.empty());
  }
}

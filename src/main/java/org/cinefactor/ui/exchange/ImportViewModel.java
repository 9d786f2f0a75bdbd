package org.cinefactor.ui.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.cinefactor.catalog.Movie;
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
import org.cinefactor.ui.task.Work;
import org.cinefactor.workspace.backup.PersonalBackups;

/** An import from the choice of files to its review, and what came of it. */
public final class ImportViewModel {
  private static final Texts TEXTS = Texts.of(ImportViewModel.class);

  private final CurrentProfile person;
  private final OpenData open;
  private final PersonalBackups backups;
  private final LatestJob<Runnable> job;
  private final LatestJob<MovieMatcher> indexing;
  private final LatestJob<Stars> counting;
  private final ReadOnlyObjectWrapper<Optional<ImportReview>> review =
      new ReadOnlyObjectWrapper<>(this, "review", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Reading>> question =
      new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
  private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "");
  private final ReadOnlyObjectWrapper<Optional<Stars>> stars =
      new ReadOnlyObjectWrapper<>(this, "stars", Optional.empty());
  private final ReadOnlyIntegerWrapper undecided = new ReadOnlyIntegerWrapper(this, "undecided");
  private final ObservableMap<Integer, Optional<Movie>> decisions =
      FXCollections.observableHashMap();
  private final ObjectProperty<MergePolicy> policy =
      new SimpleObjectProperty<>(this, "policy", MergePolicy.NEWER);
  private List<Path> files = List.of();
  private ReadChoices choices = ReadChoices.none();
  private Optional<ProfileHistory> imported = Optional.empty();

  /** The numbers of stars that are new, the same as the person's, and others. */
  private record Stars(int fresh, int same, int other) {
    String sentence() {
      return TEXTS.format("stars", fresh, same, other);
    }
  }

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
    this.counting = new LatestJob<>(runner, counted -> stars.set(Optional.of(counted)));
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
  public ReadOnlyObjectProperty<Optional<ImportReview>> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /** The question to be answered before a file can be read. */
  ReadOnlyObjectProperty<Optional<Reading>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** Result of the import, in sentences; empty before. */
  ReadOnlyStringProperty verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  /** The number of stars that are new, the same, and others. */
  ObservableValue<String> stars() {
    return stars.map(counted -> counted.map(Stars::sentence).orElse(""));
  }

  /** True if some stars are others than the person's: only then it matters whose count. */
  ObservableValue<Boolean> differ() {
    return stars.map(counted -> counted.filter(some -> some.other() > 0).isPresent());
  }

  /** Number of doubtful rows of which nothing is decided yet. */
  ReadOnlyIntegerProperty undecidedProperty() {
    return undecided.getReadOnlyProperty();
  }

  /** True if reading failed. */
  ObservableValue<Boolean> failed() {
    return job.failureProperty().map(sentence -> !sentence.isEmpty());
  }

  /** Decisions about doubtful rows, by their place in the review; empty for "none". */
  ObservableMap<Integer, Optional<Movie>> decisions() {
    return decisions;
  }

  /** Policy for movies with stars on both sides. */
  ObjectProperty<MergePolicy> policyProperty() {
    return policy;
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
    review.set(Optional.empty());
    question.set(Optional.empty());
    decisions.clear();
    stars.set(Optional.empty());
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
    return () -> show(found);
  }

  private void show(ImportReview found) {
    review.set(Optional.of(found));
    count();
  }

  /** Says which movie a doubtful row is about; nothing for none of them. */
  void decide(int row, Optional<Movie> movie) {
    decisions.put(row, movie);
    count();
  }

  /** Takes back what was said of a doubtful row. */
  void leaveOpen(int row) {
    decisions.remove(row);
    count();
  }

  /** A review of many thousand rows takes longer to count than a key may take. */
  private void count() {
    undecided.set(
        review
            .get()
            .map(found -> (int) found.count(Outcome.DOUBTFUL) - decisions.size())
            .orElse(0));
    ProfileHistory before = person.historyProperty().get();
    review.get().ifPresent(found -> counting.start(planning(found, before)));
  }

  private Work<Stars> planning(ImportReview found, ProfileHistory before) {
    Map<Integer, Movie> decided = decided();
    return _ -> {
      var plan = new ImportPlan(found, decided, before, before.ratedAt());
      return new Stars(plan.newStars(), plan.sameStars(), plan.otherStars());
    };
  }

  private Map<Integer, Movie> decided() {
    Map<Integer, Movie> decided = new HashMap<>();
    decisions.forEach((row, movie) -> movie.ifPresent(m -> decided.put(row, m)));
    return decided;
  }

  /** Writes what was reviewed, as one step; a backup is made before. */
  void apply() {
    Optional<ImportReview> reviewed = review.get();
    if (reviewed.isEmpty()) {
      return;
    }
    ProfileHistory before = person.historyProperty().get();
    Map<Integer, Movie> decided = decided();
    MergePolicy whose = policy.get();
    var kind = new StepKind.Imported(files.getFirst().getFileName().toString());
    job.start(
        _ -> {
          backups.before("import");
          var plan = new ImportPlan(reviewed.get(), decided, before, before.ratedAt());
          ProfileHistory after = plan.apply(kind, whose);
          return () -> finish(after, reviewed.get());
        });
  }

  private void finish(ProfileHistory after, ImportReview reviewed) {
    boolean changed = after != person.historyProperty().get();
    int before = person.profile().ratings().size();
    person.goOn(after);
    review.set(Optional.empty());
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
    review.set(Optional.empty());
    question.set(Optional.empty());
    decisions.clear();
  }
}

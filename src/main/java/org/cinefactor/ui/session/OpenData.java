package org.cinefactor.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.dataset.read.report.TableRefusedException;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.Work;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.Workspace;

/** The data set that is open, and the search over its titles; both are made in the background. */
public final class OpenData {
  private final Workspace workspace;
  private final Function<DataSet, TitleSearch> titles;
  private final LatestJob<Runnable> reading;
  private final LatestJob<TitleSearch> indexing;

  /** Works out the fingerprint, so that no screen has to wait for it. */
  private final LatestJob<DataSet> summing;

  private final ReadOnlyObjectWrapper<Optional<DataSet>> data =
      new ReadOnlyObjectWrapper<>(this, "data", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TitleSearch>> search =
      new ReadOnlyObjectWrapper<>(this, "search", Optional.empty());

  private final ReadOnlyObjectWrapper<Optional<TableQuestion>> question =
      new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());

  /** The question that the newest reading leaves where it is refused a table. */
  private AtomicReference<Optional<TableQuestion>> refused =
      new AtomicReference<>(Optional.empty());

  private Optional<DataSet> unsearched = Optional.empty();

  /** True while somebody waits for the search. */
  private boolean searchWanted;

  /** Opens nothing yet. */
  public OpenData(Workspace workspace, TaskRunner runner) {
    this(workspace, runner, OpenData::searchOf);
  }

  /**
   * Opens nothing yet.
   *
   * @param titles has the search over a data set's titles, which others may use too
   */
  OpenData(Workspace workspace, TaskRunner runner, Function<DataSet, TitleSearch> titles) {
    this.workspace = workspace;
    this.titles = titles;
    this.reading = new LatestJob<>(runner, Runnable::run);
    this.summing = new LatestJob<>(runner, _ -> {});
    this.indexing = new LatestJob<>(runner, this::indexed);
    reading.stateProperty().subscribe(this::askAboutRefused);
  }

  /** The data set; empty until the first one is read. */
  public ReadOnlyObjectProperty<Optional<DataSet>> dataProperty() {
    return data.getReadOnlyProperty();
  }

  /** The search over its titles; empty until it is ready. */
  public ReadOnlyObjectProperty<Optional<TitleSearch>> searchProperty() {
    return search.getReadOnlyProperty();
  }

  /**
   * The movies to ask a newcomer about, of a data set.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public ColdStartMovies coldStartMovies(DataSet from, Progress progress) {
    return workspace.coldStartMovies(from, progress);
  }

  /** The table of ratings that the person is asked about before it is read; usually none. */
  public ReadOnlyObjectProperty<Optional<TableQuestion>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** The reading: how far it is, and why it failed. */
  public LatestJob<?> reading() {
    return reading;
  }

  /** True if there is no data set, and none is coming: reading one came to nothing. */
  public boolean noneIsComing() {
    return data.get().isEmpty()
        && (reading.state() == WorkState.FAILED || reading.state() == WorkState.CANCELLED);
  }

  /** Opens the data set that was open the last time, or the one that comes with the program. */
  public void openUsual() {
    Path place = workspace.loader().place();
    start(place, said(place), progress -> openedBy(workspace.loader().read(progress)));
  }

  /**
   * Opens the data set in a folder or file; what is open stays until that has succeeded. Of a table
   * that nobody was asked about, the person is asked first how it is to be read, and of one that is
   * refused as it was said, again.
   */
  public void open(Path folderOrFile) {
    question.set(Optional.empty());
    start(
        folderOrFile,
        said(folderOrFile),
        progress -> {
          Optional<TablePreview> preview = workspace.loader().askAbout(folderOrFile, progress);
          return preview.isPresent()
              ? () -> ask(folderOrFile, preview.get())
              : openedBy(workspace.loader().open(Optional.of(folderOrFile), progress));
        });
  }

  /** Asks again how a table is to be read, with some things said already. */
  public void ask(Path place, TableOptions said) {
    reading.start(
        progress -> {
          Optional<TablePreview> preview = DataSets.previewOfTable(place, said, progress);
          return () -> preview.ifPresent(table -> ask(place, table));
        });
  }

  private void ask(Path place, TablePreview preview) {
    question.set(Optional.of(new TableQuestion(place, preview)));
  }

  /** Opens the table that was asked about as the person says. */
  public void answer(TableOptions said) {
    question
        .get()
        .ifPresent(
            asked ->
                start(
                    asked.place(),
                    () -> said,
                    progress ->
                        openedBy(workspace.loader().openTable(asked.place(), said, progress))));
  }

  /** Does not open the table that was asked about. */
  public void dismissQuestion() {
    question.set(Optional.empty());
  }

  private Supplier<TableOptions> said(Path place) {
    return () -> workspace.library().table(place).orElseGet(TableOptions::guessed);
  }

  private Runnable openedBy(DataSet set) {
    return () -> opened(set);
  }

  /**
   * Reads a data set.
   *
   * @param said what is said about its table
   */
  private void start(Path place, Supplier<TableOptions> said, Work<Runnable> work) {
    var left = new AtomicReference<>(Optional.<TableQuestion>empty());
    refused = left;
    reading.start(
        progress -> {
          try {
            return work.run(progress);
          } catch (TableRefusedException e) {
            left.set(
                DataSets.previewOfTable(place, said.get(), progress)
                    .map(table -> new TableQuestion(place, table)));
            throw new DataSetException(e.getMessage() + " " + RemedyText.of(e.remedy()), e);
          }
        });
  }

  /** A question that stands already stays, with what the person has chosen in it. */
  private void askAboutRefused(WorkState state) {
    if (state == WorkState.FAILED && question.get().isEmpty()) {
      question.set(refused.get());
    }
  }

  /** Opens the data set that comes with the program. */
  public void openShipped() {
    question.set(Optional.empty());
    reading.start(progress -> openedBy(workspace.loader().open(Optional.empty(), progress)));
  }

  private void opened(DataSet set) {
    question.set(Optional.empty());
    unsearched = Optional.of(set);
    data.set(unsearched);
    if (searchWanted) {
      makeSearch();
    }
  }

  /** Prepares the search as soon as the titles are read: somebody waits for it. */
  public void wantSearch() {
    searchWanted = true;
    makeSearch();
  }

  /** Prepares the search, and works the fingerprint out, once for each data set. */
  void makeSearch() {
    unsearched.ifPresent(this::index);
    unsearched = Optional.empty();
  }

  private void index(DataSet set) {
    searchWanted = false;
    indexing.start(_ -> titles.apply(set));
  }

  /** A new search over a data set's titles. */
  static TitleSearch searchOf(DataSet set) {
    return new TitleSearch(set.catalog(), set.ratings()::ratingsOfMovieId);
  }

  private void indexed(TitleSearch found) {
    search.set(Optional.of(found));
    data.get().ifPresent(set -> summing.start(set::withFingerprint));
  }
}

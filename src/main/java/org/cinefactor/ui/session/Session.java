package org.cinefactor.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cinefactor.evaluate.Persona;
import org.cinefactor.lab.RankModelStore;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.ProfileWriter;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.backup.PersonalBackups;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.start.StartPicture;

/** One run of the program with a window: what all its screens share. */
public final class Session implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(Session.class);

  private final Workspace workspace;
  private final TaskRunner runner;
  private final List<String> before;
  private final List<Consumer<Optional<String>>> ratingsListeners = new CopyOnWriteArrayList<>();
  private final ProfileWriter writer;
  private final CurrentProfile person;
  private final OpenData open;
  private final CurrentModel answers;
  private final CurrentOptions options;
  private final CurrentPredictions predictions;
  private final Appearance look;

  /** Begins with what the workspace keeps; nothing is read yet. */
  public Session(Workspace workspace, TaskRunner runner) {
    this(workspace, runner, List.of());
  }

  /** The same with notices for the person about what was done before. */
  public Session(Workspace workspace, TaskRunner runner, List<String> before) {
    this(workspace, runner, before, new OpenData(workspace, runner));
  }

  /** The same with a data set that is opened by somebody else, with the same workspace. */
  Session(Workspace workspace, TaskRunner runner, List<String> before, OpenData open) {
    this.workspace = workspace;
    this.runner = runner;
    this.before = List.copyOf(before);
    this.writer = new ProfileWriter(workspace.profile(), this::ratingsWritten);
    this.person = new CurrentProfile(workspace.profile().history(), writer::write);
    this.open = open;
    this.answers = new CurrentModel(workspace, open, runner);
    this.options = new CurrentOptions(workspace.preferences());
    this.predictions = new CurrentPredictions(workspace, answers, person, runner);
    this.look = new Appearance(workspace.preferences());
    new MovieIdsFollower(person, open, runner).follow();
    answers.making().stateProperty().subscribe(this::searchAfterAnswer);
  }

  /**
   * Reads the data set of the last time, unless another one was opened already, and gets the model,
   * in the background.
   */
  public void begin() {
    if (open.reading().state() == WorkState.IDLE) {
      open.openUsual();
    }
    PersonalBackups backups = backups();
    new LatestJob<PersonalBackups>(runner, _ -> {})
        .start(
            _ -> {
              workspace.deleteLeftovers();
              backups.daily();
              return backups;
            });
  }

  /** The backups of the person's ratings, lists and settings. */
  public PersonalBackups backups() {
    return workspace.backups();
  }

  /** The data sets of this computer. */
  public DataLibrary library() {
    return workspace.library();
  }

  /** The first picture, shown before anything is read. */
  public StartPicture firstPicture() {
    return workspace.firstPicture();
  }

  /** The person. */
  public CurrentProfile person() {
    return person;
  }

  /** The open data set. */
  public OpenData open() {
    return open;
  }

  /** The model that answers the person. */
  public CurrentModel answers() {
    return answers;
  }

  /** The filters and dials of the list. */
  public CurrentOptions options() {
    return options;
  }

  /** The stars that the person is predicted to give. */
  public CurrentPredictions predictions() {
    return predictions;
  }

  /** Theme and motion. */
  public Appearance look() {
    return look;
  }

  /** The typical people that come with the program. */
  public List<Persona> personas() {
    return workspace.personas();
  }

  /** The store of the lab's models. */
  public RankModelStore ranks() {
    return workspace.ranks();
  }

  /** The runner of background work. */
  public TaskRunner runner() {
    return runner;
  }

  /** The preferences that are kept besides the profile. */
  public PreferencesFile preferences() {
    return workspace.preferences();
  }

  /** The folder of what the person keeps. */
  public Path home() {
    return workspace.home();
  }

  /** Notices for the person about opening their files. */
  public List<String> notices() {
    return Stream.concat(before.stream(), workspace.notices().stream()).toList();
  }

  /**
   * Registers a listener, called on the writer's thread, for how each write of the profile went: a
   * sentence when changes are not saved yet.
   */
  public void onRatingsWritten(Consumer<Optional<String>> listener) {
    ratingsListeners.add(listener);
  }

  /**
   * Registers a listener, called on the writer's thread, for a file of the ratings that was
   * damaged, deleted or replaced while it was open, and of what is safe: a sentence.
   */
  public void onRatingsRescued(Consumer<String> listener) {
    workspace.profile().onRescue(listener);
  }

  /**
   * Registers a listener, called on the writer's thread, for how each write of the settings went.
   */
  public void onSettingsWritten(Consumer<Optional<String>> listener) {
    workspace.preferences().onWritten(listener);
  }

  /**
   * Writes all ratings and lists, those that are not saved yet too, to a new database in a folder
   * CineFactor in another place, which can be opened from there.
   *
   * @throws ProfileException when that is impossible, or there are ratings in that folder
   */
  public void saveElsewhere(Path folder) throws ProfileException {
    DataHome there = DataHome.in(folder);
    if (Files.exists(there.profile())) {
      throw new ProfileException(TEXTS.format("taken", there.folder()));
    }
    there.create();
    try (ProfileStore store = ProfileStore.open(there.profile())) {
      store.save(person.historyProperty().get());
    }
    workspace.preferences().copyTo(there.preferences());
  }

  /**
   * Number of changes that are not on the disk: of ratings and lists each one, of settings one when
   * they could not be written.
   */
  public int pending() {
    return writer.pending() + (workspace.preferences().failing() ? 1 : 0);
  }

  /** The first list comes before the search, which would take its processor. */
  private void searchAfterAnswer(WorkState making) {
    if (!making.busy()) {
      open.makeSearch();
    }
  }

  private void ratingsWritten(Optional<String> failure) {
    ratingsListeners.forEach(listener -> listener.accept(failure));
  }

  /** Stops all work, and writes what is not written yet. */
  @Override
  public void close() throws ProfileException {
    runner.close();
    writer.close();
    workspace.close();
  }
}

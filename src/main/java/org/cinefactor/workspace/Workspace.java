package org.cinefactor.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.DataSets;
import org.cinefactor.evaluate.Persona;
import org.cinefactor.evaluate.Personas;
import org.cinefactor.lab.RankModelStore;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileStore;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ColdStartMovies;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.workspace.settings.Preferences;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.start.ColdStartFile;
import org.cinefactor.workspace.start.HeadStart;
import org.cinefactor.workspace.start.LastListKeeper;
import org.cinefactor.workspace.store.Answering;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.Model;
import org.cinefactor.workspace.store.ModelOrigin;
import org.cinefactor.workspace.store.ModelRequest;
import org.cinefactor.workspace.store.ModelStore;
import org.cinefactor.workspace.store.Recommenders;

/**
 * All that the running program holds open for one person: their profile, their preferences and the
 * models. Everything here may be called on any thread; what takes long takes a {@link Progress}.
 */
public final class Workspace implements AutoCloseable {
  private final InstallLayout layout;
  private final DataHome home;
  private final PreferencesFile preferences;
  private final ProfileStore profile;
  private final ModelStore models;
  private final RankModelStore ranks;
  private final LastListKeeper lists;
  private Optional<List<Recommendation>> lastList = Optional.empty();
  private Optional<ColdStartMovies> firstMovies = Optional.empty();
  private Optional<HeadStart> headStart = Optional.empty();

  private Workspace(
      InstallLayout layout, DataHome home, PreferencesFile preferences, ProfileStore profile) {
    this.layout = layout;
    this.home = home;
    this.profile = profile;
    this.preferences = preferences;
    this.models = new ModelStore(layout.models(), home);
    this.ranks = new RankModelStore(home.models().resolve("ranks"));
    this.lists = new LastListKeeper(layout, home.lastList());
  }

  /**
   * Opens what the person keeps; makes their folder when it is not there yet.
   *
   * @throws ProfileException when that is impossible, with a sentence for people
   */
  public static Workspace open(InstallLayout layout, DataHome home) throws ProfileException {
    home.create();
    return new Workspace(
        layout, home, PreferencesFile.open(home.preferences()), ProfileStore.open(home.profile()));
  }

  /**
   * Opens what the person keeps, for a window that is to show something as soon as it can: either
   * there is a {@link #lastList}, or there are {@link #firstMovies} to ask a newcomer about, or
   * data set and model are read from now on, and the first {@link #readData} and {@link #answering}
   * find them ready, or on their way.
   *
   * @throws ProfileException when that is impossible, with a sentence for people
   */
  public static Workspace openAhead(InstallLayout layout, DataHome home) throws ProfileException {
    Workspace workspace = open(layout, home);
    Profile profile = workspace.profile.history().profile();
    Preferences now = workspace.preferences.current();
    workspace.lastList = workspace.lists.get(workspace.dataPlace(), now.settings(), profile);
    if (profile.ratings().isEmpty() && workspace.dataPlace().equals(layout.data())) {
      workspace.firstMovies = ColdStartFile.read(layout.firstMovies(), layout.data());
    }
    if (workspace.lastList.isEmpty() && workspace.firstMovies.isEmpty()) {
      workspace.headStart = Optional.of(headStart(layout, home, now, profile));
    }
    return workspace;
  }

  private static HeadStart headStart(
      InstallLayout layout, DataHome home, Preferences now, Profile profile) {
    var models = new ModelStore(layout.models(), home);
    return new HeadStart(
        now.data().orElseGet(layout::data),
        (data, progress) -> answering(models, data, now.settings(), progress),
        profile);
  }

  /**
   * The list that was on the screen last, when nothing that it was made from has changed: what the
   * window shows first. Empty when this workspace was not opened ahead.
   */
  public Optional<List<Recommendation>> lastList() {
    return lastList;
  }

  /**
   * Whether a list is made since this workspace was opened ahead, and was not taken yet: somebody
   * had rated something, and there was no {@link #lastList}.
   */
  public boolean listIsOnItsWay() {
    return headStart.isPresent() && headStart.get().hasList();
  }

  /**
   * The list that {@link #listIsOnItsWay}; waits for it.
   *
   * @throws DataSetException when the data set cannot be read
   * @throws IllegalStateException when no list is on its way
   * @throws java.util.concurrent.CancellationException when this was closed meanwhile
   */
  public List<Recommendation> firstList() throws DataSetException {
    Optional<List<Recommendation>> list =
        headStart.isPresent() ? headStart.get().list() : Optional.empty();
    return list.orElseThrow(() -> new IllegalStateException("no list is on its way"));
  }

  /**
   * What a newcomer is asked about before any data are read: chosen from the data set that comes
   * along. Empty when this workspace was not opened ahead, when something is rated already, and
   * when another data set is open.
   */
  public Optional<ColdStartMovies> firstMovies() {
    return firstMovies;
  }

  /**
   * Keeps a list for the next start, if that will have what this list was made with.
   *
   * @param answering what made it
   * @param profile whose it is
   * @param places the list, made without further wishes
   */
  public void keep(Answering answering, Profile profile, List<Recommendation> places) {
    Settings settings = answering.settings();
    if (answering.model().origin() != ModelOrigin.OPENED
        && settings.equals(preferences.current().settings())) {
      lists.keep(dataPlace(), settings, profile, places);
    }
  }

  /** The folder of what the person keeps. */
  public Path home() {
    return home.folder();
  }

  /** The person's ratings and lists. */
  public ProfileStore profile() {
    return profile;
  }

  /** Theme, window and settings. */
  public PreferencesFile preferences() {
    return preferences;
  }

  /** The typical people that come with the program; none when their file cannot be read. */
  public List<Persona> personas() {
    try {
      return Personas.read(layout.personas());
    } catch (IOException _) {
      return List.of();
    }
  }

  /** The models of all ranks that the lab has trained. */
  public RankModelStore ranks() {
    return ranks;
  }

  /** What the person must be told about opening their files; usually nothing. */
  public List<String> notices() {
    return Stream.of(profile.notice(), preferences.notice()).flatMap(Optional::stream).toList();
  }

  /** The data set that the preferences name, or the one that comes with the program. */
  public Path dataPlace() {
    return preferences.current().data().orElseGet(layout::data);
  }

  /**
   * Reads the data set at {@link #dataPlace()}.
   *
   * @throws DataSetException with a sentence for people
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public DataSet readData(Progress progress) throws DataSetException {
    Optional<DataSet> ahead =
        headStart.isPresent() ? headStart.get().data(progress) : Optional.empty();
    return ahead.isPresent() ? ahead.get() : DataSets.read(dataPlace(), progress);
  }

  /**
   * Reads another data set, and has it opened at the next start too.
   *
   * @param place a folder or zip, empty for the data set that comes with the program
   * @throws DataSetException with a sentence for people; the preferences are then as before
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public DataSet openData(Optional<Path> place, Progress progress) throws DataSetException {
    DataSet data = DataSets.read(place.orElseGet(layout::data), progress);
    preferences.change(p -> p.withData(place));
    return data;
  }

  /**
   * Everything that answers under some settings: the factors, shipped, kept or trained, and the
   * recommender made from them.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when no movie passes the filter
   */
  public Answering answering(DataSet data, Settings settings, Progress progress)
      throws DataSetException {
    Optional<Answering> ahead =
        headStart.isPresent() ? headStart.get().answering(data, progress) : Optional.empty();
    return ahead.isPresent() && ahead.get().settings().equals(settings)
        ? ahead.get()
        : answering(models, data, settings, progress);
  }

  private static Answering answering(
      ModelStore models, DataSet data, Settings settings, Progress progress) {
    Model model = models.get(ModelRequest.of(data, settings), progress);
    return new Answering(
        data, settings, model, Recommenders.of(settings.method(), model, data, progress));
  }

  /**
   * What answers with a model from a file of the person's choice, by the method that it was made
   * for.
   *
   * @throws java.io.IOException with a sentence for people, when the file is no model
   */
  public Answering answering(DataSet data, Path modelFile, Progress progress) throws IOException {
    Model model = ModelStore.open(modelFile, progress);
    Method method = model.foldIn().isPresent() ? Method.TUNED : Method.NOTEBOOK;
    Settings settings =
        new Settings(model.factors().settings(), Settings.notebook().filter(), method);
    return new Answering(
        data, settings, model, Recommenders.of(settings.method(), model, data, progress));
  }

  /** Writes what is not written yet, and lets go of the files. */
  @Override
  public void close() throws ProfileException {
    headStart.ifPresent(HeadStart::stop);
    lists.close();
    preferences.close();
    profile.close();
  }
}

package org.cinefactor.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.evaluate.Persona;
import org.cinefactor.evaluate.Personas;
import org.cinefactor.file.Leftovers;
import org.cinefactor.file.TemporaryFolder;
import org.cinefactor.lab.RankModelStore;
import org.cinefactor.log.Log;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.recommend.coldstart.ElicitationGains;
import org.cinefactor.recommend.prediction.StarPredictor;
import org.cinefactor.workspace.backup.PersonalBackups;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.start.ColdStartFile;
import org.cinefactor.workspace.start.LastListStore;
import org.cinefactor.workspace.start.Start;
import org.cinefactor.workspace.start.StartPicture;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.PredictionStore;
import org.cinefactor.workspace.store.PreliminaryModel;
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
  private final RankModelStore ranks;
  private final LastListStore lists;
  private final DataLibrary library;
  private final DataSetLoader loader;
  private final PreliminaryModel preliminary;
  private final Start start;

  private Workspace(Opened opened, PreliminaryModel preliminary, Start start) {
    this.layout = opened.layout;
    this.home = opened.home;
    this.profile = opened.profile;
    this.preferences = opened.preferences;
    this.lists = opened.lists;
    this.ranks = new RankModelStore(home.models().resolve("ranks"));
    this.library = opened.library;
    this.preliminary = preliminary;
    this.start = start;
    this.loader = new DataSetLoader(layout.data(), library, preferences, start.source());
  }

  /** The person's files, as they are opened before anything is made of them. */
  private record Opened(
      InstallLayout layout,
      DataHome home,
      PreferencesFile preferences,
      ProfileStore profile,
      LastListStore lists,
      DataLibrary library) {
    static Opened of(InstallLayout layout, DataHome home) throws ProfileException {
      home.create();
      var library = new DataLibrary(layout.data(), home, Clock.systemUTC());
      return new Opened(
          layout,
          home,
          PreferencesFile.open(home.preferences()),
          ProfileStore.open(home.profile()),
          new LastListStore(layout, library, home.lastList()),
          library);
    }
  }

  /**
   * Opens what the person keeps; makes their folder when it is not there yet.
   *
   * @throws ProfileException when that is impossible, with a sentence for people
   */
  public static Workspace open(InstallLayout layout, DataHome home) throws ProfileException {
    return open(layout, home, PreliminaryModel.usual());
  }

  /**
   * The same, where it is said when a preliminary model stands in for one that is trained.
   *
   * @throws ProfileException when that is impossible, with a sentence for people
   */
  public static Workspace open(InstallLayout layout, DataHome home, PreliminaryModel preliminary)
      throws ProfileException {
    Opened opened = Opened.of(layout, home);
    return new Workspace(
        opened, preliminary, Start.plain(layout, home, opened.library, preliminary));
  }

  /**
   * Opens what the person keeps, for a window that is to show something as soon as it can: where
   * there is no {@link #firstPicture} yet, data set and model are read from now on, and {@link
   * #loader} and {@link #recommender} find them ready, or on their way.
   *
   * @throws ProfileException when that is impossible, with a sentence for people
   */
  public static Workspace openAhead(InstallLayout layout, DataHome home) throws ProfileException {
    Opened opened = Opened.of(layout, home);
    return new Workspace(
        opened,
        PreliminaryModel.usual(),
        Start.ahead(
            layout,
            home,
            opened.library,
            opened.lists,
            opened.preferences.current(),
            opened.profile.history().profile()));
  }

  /** The first picture of a window, shown before anything is read. */
  public StartPicture firstPicture() {
    return start.picture();
  }

  /**
   * Keeps a list for the next start, if that will have what this list was made with.
   *
   * @param loaded what made it
   * @param profile whose it is
   * @param places the list, made without further wishes
   */
  public void keep(LoadedRecommender loaded, Profile profile, List<Recommendation> places) {
    Settings settings = loaded.settings();
    if (loaded.model().origin().asSettingsSay()
        && settings.equals(preferences.current().settings())) {
      lists.keep(loader.place(), settings, profile, places);
    }
  }

  /**
   * The movies to ask a newcomer about, of a data set.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public ColdStartMovies coldStartMovies(DataSet data, Progress progress) {
    ElicitationGains gains = ColdStartFile.gains(layout.coldStart(), data);
    return Recommenders.coldStartMovies(data, gains, progress);
  }

  /** The folder of what the person keeps. */
  public Path home() {
    return home.folder();
  }

  /** The person's ratings and lists. */
  public ProfileStore profile() {
    return profile;
  }

  /** The backups of the person's ratings, lists and settings. */
  public PersonalBackups backups() {
    return new PersonalBackups(profile, home, preferences);
  }

  /** Deletes what programs that were killed while they wrote have left. */
  public void deleteLeftovers() {
    TemporaryFolder.deleteLeft(TemporaryFolder.placesAfter(home.backups()));
    Path backups = home.backups();
    Path models = home.models();
    for (Path folder : List.of(home.folder(), backups, models, models.resolve("ranks"))) {
      try {
        Leftovers.delete(folder);
      } catch (IOException e) {
        Log.warning(Workspace.class, "what a killed program left was not deleted", e);
      }
    }
  }

  /** Theme, window and settings. */
  public PreferencesFile preferences() {
    return preferences;
  }

  /** The typical people that come with the program; none when their file cannot be read. */
  public List<Persona> personas() {
    try {
      return Personas.read(layout.personas());
    } catch (IOException e) {
      Log.warning(Workspace.class, "the typical people cannot be read; there are none", e);
      return List.of();
    }
  }

  /** The models of all ranks that the lab has trained. */
  public RankModelStore ranks() {
    return ranks;
  }

  /** Notices for the person about opening their files; usually none. */
  public List<String> notices() {
    return Stream.of(profile.notice(), preferences.notice()).flatMap(Optional::stream).toList();
  }

  /** The data sets of this computer. */
  public DataLibrary library() {
    return library;
  }

  /** The loader of data sets: the one of the last time, and others. */
  public DataSetLoader loader() {
    return loader;
  }

  /**
   * Everything that answers under some settings: the factors, shipped, kept or trained, and the
   * recommender made from them.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when no movie passes the filter
   */
  public LoadedRecommender recommender(DataSet data, Settings settings, Progress progress)
      throws DataSetException {
    return start.source().recommender(data, settings, progress);
  }

  /**
   * The recommender that answers soonest under some settings: a preliminary model where the one
   * that they ask for is neither there nor soon trained.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when no movie passes the filter
   */
  public LoadedRecommender soonest(DataSet data, Settings settings, Progress progress)
      throws DataSetException {
    return start.source().soonest(data, settings, progress);
  }

  /** True if training on a data set takes so long that a preliminary model stands in. */
  public boolean trainsLong(DataSet data) {
    return preliminary.isFor(data);
  }

  /** Number of a data set's people from whom a preliminary model is learned. */
  public int preliminaryPeople(DataSet data) {
    return preliminary.people(data.ratings());
  }

  /**
   * The predictor of stars from the scores of a model, fitted and kept when that was not done yet;
   * empty when there are too few people for it.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Optional<StarPredictor> predictor(LoadedRecommender by, Progress progress) {
    return PredictionStore.of(layout, home).get(by, progress);
  }

  /**
   * A recommender with a model from a file of the person's choice, by the method that it was made
   * for.
   *
   * @throws IOException with a sentence for people, when the file is no model
   */
  public LoadedRecommender recommender(DataSet data, Path modelFile, Progress progress)
      throws IOException {
    return start.source().opened(data, modelFile, progress);
  }

  /** Writes what is not written yet, and lets go of the files. */
  @Override
  public void close() throws ProfileException {
    start.source().close();
    lists.close();
    preferences.close();
    profile.close();
  }
}

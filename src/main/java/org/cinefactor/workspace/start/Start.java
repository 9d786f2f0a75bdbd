package org.cinefactor.workspace.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.coldstart.ColdStartMovies;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.library.SharedMovieIds;
import org.cinefactor.workspace.settings.Preferences;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.ModelStore;
import org.cinefactor.workspace.store.ParsedSetStore;
import org.cinefactor.workspace.store.PreliminaryModel;

/**
 * The start of the program: what is shown first, and where data and model come from.
 *
 * @param picture what a window shows before anything is read
 * @param source reads data and makes what answers; it has begun already where the picture is coming
 */
public record Start(StartPicture picture, DataSource source) {
  /** So many ratings take a second to parse, and more. */
  private static final int WORTH_KEEPING = 1_000_000;

  /**
   * A start of somebody who waits for what they ask for, as a command does.
   *
   * @param library knows what was said about tables of ratings
   * @param preliminary stands in for models that take long to train
   */
  public static Start plain(
      InstallLayout layout, DataHome home, DataLibrary library, PreliminaryModel preliminary) {
    return new Start(
        new StartPicture.Coming(Optional.empty()), onDemand(layout, home, library, preliminary));
  }

  /**
   * The start of a window that is to show something as soon as it can: the list of the last time,
   * questions, or what is read from now on.
   *
   * @param library knows what was said about tables of ratings
   * @param last the list of the last time
   * @param now which data set, settings and wishes count
   * @param profile whose window it is
   */
  public static Start ahead(
      InstallLayout layout,
      DataHome home,
      DataLibrary library,
      LastListStore last,
      Preferences now,
      Profile profile) {
    DataSource source = onDemand(layout, home, library, PreliminaryModel.usual());
    Path place = now.data().orElseGet(layout::data);
    boolean usual = now.list().equals(ListOptions.none());
    Optional<List<Recommendation>> list =
        usual ? last.get(place, now.settings(), profile) : Optional.empty();
    if (list.isPresent()) {
      return new Start(new StartPicture.LastList(list.get()), source);
    }
    // After the first answer, be it that a movie is not seen, the data say what to ask next.
    boolean newcomer = hasNoAnswer(profile) && place.equals(layout.data());
    Optional<ColdStartMovies> questions =
        newcomer ? ColdStartFile.read(layout.coldStart(), place) : Optional.empty();
    if (questions.isPresent()) {
      return new Start(new StartPicture.Questions(questions.get()), source);
    }
    var begun = new PrefetchingDataSource(source, place, now, profile);
    return new Start(begun.picture(), begun);
  }

  private static boolean hasNoAnswer(Profile profile) {
    return profile.ratings().isEmpty() && profile.ratings().notSeen().isEmpty();
  }

  private static DataSource onDemand(
      InstallLayout layout, DataHome home, DataLibrary library, PreliminaryModel preliminary) {
    return new OnDemandDataSource(
        new ModelStore(layout.models(), home),
        preliminary,
        library,
        new SharedMovieIds(layout.data()),
        new ParsedSetStore(home.parsedSets(), layout.data(), WORTH_KEEPING));
  }
}

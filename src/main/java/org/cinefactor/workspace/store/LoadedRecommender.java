package org.cinefactor.workspace.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.Profile;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.factor.FactorRecommender;
import org.cinefactor.workspace.settings.Settings;

/**
 * A loaded model with all that it needs to recommend. Immutable.
 *
 * @param data the movies and everybody's ratings
 * @param settings what the rest was made with
 * @param model the factors, and how they came about
 * @param recommender turns stars into lists
 */
public record LoadedRecommender(
    DataSet data, Settings settings, Model model, FactorRecommender recommender) {
  /** The number of places that a list has when nobody asks for more. */
  public static final int PLACES = Recommender.LIST_LENGTH;

  /**
   * Gets the model for some settings, shipped, kept or trained, and makes the recommender from it.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when no movie passes the filter
   */
  public static LoadedRecommender of(
      ModelStore models, DataSet data, Settings settings, Progress progress) {
    return with(data, settings, models.get(ModelRequest.of(data, settings), progress), progress);
  }

  /**
   * Opens a model file of the person's choice; it answers by the method that it was made for.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IOException with a sentence for people, when the file is no model
   */
  public static LoadedRecommender opened(DataSet data, Path modelFile, Progress progress)
      throws IOException {
    ModelStore.checkIds(data, modelFile);
    Model model = ModelStore.open(modelFile, progress);
    Method method = model.foldIn().isPresent() ? Method.TUNED : Method.NOTEBOOK;
    Settings settings =
        new Settings(model.factors().settings(), Settings.notebook().filter(), method);
    return with(data, settings, model, progress);
  }

  static LoadedRecommender with(DataSet data, Settings settings, Model model, Progress progress) {
    return new LoadedRecommender(
        data, settings, model, Recommenders.of(settings.method(), model, data, progress));
  }

  /** The list of somebody with wishes of their own, best first. */
  public List<Recommendation> list(Profile profile, ListOptions options) {
    return recommender.recommend(profile.ratings(), optionsFor(profile, options), PLACES);
  }

  /**
   * Wishes that also leave out what somebody has hidden or not seen, and whatever the data set has
   * a second time: of these and of the rated movies all twins, of the others all but one.
   */
  public ListOptions optionsFor(Profile profile, ListOptions options) {
    Set<Integer> never = profile.neverRecommended();
    var done = new HashSet<>(never);
    done.addAll(profile.ratings().movieIds());
    var hidden = new HashSet<>(never);
    hidden.addAll(
        data.twins()
            .leftOut(done, id -> isCandidate(id, options), data.ratings()::ratingsOfMovieId));
    return options.withHidden(hidden);
  }

  private boolean isCandidate(int movieId, ListOptions options) {
    return model.factors().column(movieId) >= 0
        && data.catalog().movie(movieId).filter(options::allow).isPresent();
  }

  /**
   * Writes the model to a file that numpy and this program open, with a small manifest beside it.
   *
   * @throws IOException with a sentence for people
   */
  public void write(Path modelFile) throws IOException {
    ModelStore.write(modelFile, model, ModelRequest.of(data, settings));
  }
}

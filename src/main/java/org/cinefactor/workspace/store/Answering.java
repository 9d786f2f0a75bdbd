package org.cinefactor.workspace.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.Profile;
import org.cinefactor.recommend.FactorRecommender;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.workspace.settings.Settings;

/**
 * What is needed to answer a person. Immutable.
 *
 * @param data the movies and everybody's ratings
 * @param settings what the rest was made with
 * @param model the factors, and how they came about
 * @param recommender turns stars into lists
 */
public record Answering(
    DataSet data, Settings settings, Model model, FactorRecommender recommender) {
  /** How many places a list has when nobody asks for more. */
  public static final int PLACES = 10;

  /** The list of somebody who asks for nothing in particular, best first. */
  public List<Recommendation> usualList(Profile profile) {
    return recommender.recommend(
        profile.ratings(), ListOptions.none().withHidden(profile.hidden()), PLACES);
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

package org.cinefactor.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.recommend.FactorRecommender;

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
  /**
   * Writes the model to a file that numpy and this program open, with a small manifest beside it.
   *
   * @throws IOException with a sentence for people
   */
  public void write(Path modelFile) throws IOException {
    ModelStore.write(modelFile, model, ModelRequest.of(data, settings));
  }
}

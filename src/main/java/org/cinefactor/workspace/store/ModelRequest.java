package org.cinefactor.workspace.store;

import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Method;
import org.cinefactor.workspace.settings.ModelKey;
import org.cinefactor.workspace.settings.Settings;

/**
 * The factors that are wanted.
 *
 * @param data what to learn from
 * @param nmf how
 * @param filter from which movies
 * @param method which factors: the notebook's, or several random starts of that rank joined, as the
 *     tuned method has them
 */
public record ModelRequest(DataSet data, NmfSettings nmf, MovieFilter filter, Method method) {
  /** The factors for some settings. */
  public static ModelRequest of(DataSet data, Settings settings) {
    return new ModelRequest(data, settings.nmf(), settings.filter(), settings.method());
  }

  /** Key of this request in the name of a file. */
  String key() {
    return ModelKey.of(data.fingerprint(), recipe());
  }

  /** Training recipe of the model, whatever the data. */
  String recipe() {
    return ModelKey.recipe(nmf, filter, method);
  }
}

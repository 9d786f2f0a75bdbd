package org.cinefactor.workspace;

import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.NmfSettings;

/**
 * The model that is wanted.
 *
 * @param data what to learn from
 * @param nmf how
 * @param filter from which movies
 */
public record ModelRequest(DataSet data, NmfSettings nmf, MovieFilter filter) {
  /** The model for some settings. */
  public static ModelRequest of(DataSet data, Settings settings) {
    return new ModelRequest(data, settings.nmf(), settings.filter());
  }

  String key() {
    return ModelKey.of(data.fingerprint(), nmf, filter);
  }
}

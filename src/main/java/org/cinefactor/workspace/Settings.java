package org.cinefactor.workspace;

import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.NmfSettings;
import org.cinefactor.recommend.Method;

/**
 * Everything that determines a list of recommendations besides the data and the person. Immutable.
 *
 * @param nmf how the factors are trained
 * @param filter which movies they are trained on
 * @param method how a person's stars become their hidden features; changing it trains nothing
 */
public record Settings(NmfSettings nmf, MovieFilter filter, Method method) {
  /** The most components that the program offers. */
  public static final int MOST_COMPONENTS = 200;

  /** The notebook's model, and the given method. */
  public static Settings notebook(Method method) {
    return new Settings(NmfSettings.notebook(), MovieFilter.notebook(), method);
  }

  /** These settings with another way of training. */
  public Settings withNmf(NmfSettings other) {
    return new Settings(other, filter, method);
  }

  /** These settings with another filter. */
  public Settings withFilter(MovieFilter other) {
    return new Settings(nmf, other, method);
  }

  /** These settings with another method. */
  public Settings withMethod(Method other) {
    return new Settings(nmf, filter, other);
  }

  /** Whether going from these settings to others needs another model. */
  public boolean sameModel(Settings other) {
    return ModelKey.settingsText(nmf, filter)
        .equals(ModelKey.settingsText(other.nmf, other.filter));
  }
}

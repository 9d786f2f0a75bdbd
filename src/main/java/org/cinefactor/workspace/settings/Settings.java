package org.cinefactor.workspace.settings;

import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.tuned.TunedRecipe;

/**
 * Everything that determines a list of recommendations besides the data and the person. Immutable.
 *
 * @param nmf how the factors are trained
 * @param filter which movies they are trained on
 * @param method how a person's stars become their latent features
 */
public record Settings(NmfSettings nmf, MovieFilter filter, Method method) {
  /** The most components that the program offers. */
  public static final int MOST_COMPONENTS = 200;

  /** The notebook's: what the teaching views start with. */
  public static Settings notebook() {
    return new Settings(NmfSettings.notebook(), MovieFilter.notebook(), Method.NOTEBOOK);
  }

  /** The best lists that were found: what a movie fan starts with. */
  public static Settings tuned() {
    NmfSettings nmf = NmfSettings.notebook().withComponents(TunedRecipe.standard().components());
    return new Settings(nmf, MovieFilter.notebook(), Method.TUNED);
  }

  /** These settings with another way of training. */
  public Settings withNmf(NmfSettings other) {
    return new Settings(other, filter, method);
  }

  /** These settings with another filter. */
  public Settings withFilter(MovieFilter other) {
    return new Settings(nmf, other, method);
  }
}

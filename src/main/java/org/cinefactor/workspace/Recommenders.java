package org.cinefactor.workspace;

import org.cinefactor.catalog.Catalog;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.NotebookRecommender;
import org.cinefactor.recommend.Recommender;

/** Makes the recommender of a method. */
public final class Recommenders {
  private Recommenders() {}

  /** A recommender for a model, among the movies of a catalog. */
  public static Recommender of(Method method, Model model, Catalog catalog) {
    return switch (method) {
      case NOTEBOOK -> new NotebookRecommender(model.factors(), catalog);
      case TUNED -> new NotebookRecommender(model.factors(), catalog);
    };
  }
}

package org.cinefactor.workspace.store;

import java.util.Optional;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.Stopping;
import org.cinefactor.recommend.tuned.SignedFoldIn;

/**
 * A model that is ready to answer.
 *
 * @param factors Q with the movies' ids
 * @param foldIn what the tuned method learned besides, where that is known
 * @param figures how its training went, empty when the file does not say
 * @param origin how it was come by
 */
public record Model(
    FactorModel factors,
    Optional<SignedFoldIn> foldIn,
    Optional<TrainingFigures> figures,
    ModelOrigin origin) {
  /** The same model as one that stands in for another. */
  Model preliminary() {
    return new Model(factors, foldIn, figures, ModelOrigin.PRELIMINARY);
  }

  /** True if its training is known to have ended at max_iter, before it fell to tol. */
  public boolean stoppedTooEarly() {
    return figures
        .map(TrainingFigures::violations)
        .filter(violations -> !violations.isEmpty())
        .map(v -> Stopping.of(factors.settings(), v.size(), v.getLast()))
        .filter(stopping -> stopping.tooEarly(factors.settings()))
        .isPresent();
  }
}

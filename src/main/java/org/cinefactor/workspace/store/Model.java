package org.cinefactor.workspace.store;

import java.util.Optional;
import org.cinefactor.nmf.model.FactorModel;
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
    ModelOrigin origin) {}

package org.cinefactor.nmf.file;

import java.util.Optional;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.signed.SignedFoldIn;

/**
 * What a model file holds.
 *
 * @param factors Q with the ids of its columns
 * @param foldIn what folding in with signed features needs, when the file has it
 */
public record StoredModel(FactorModel factors, Optional<SignedFoldIn> foldIn) {
  public StoredModel {
    if (foldIn.isPresent()
        && (foldIn.get().weights().length != factors.columns()
            || foldIn.get().kernel().components() != factors.components())) {
      throw new IllegalArgumentException("its fold-in is of other factors than it holds");
    }
  }
}

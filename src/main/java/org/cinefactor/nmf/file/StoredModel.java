package org.cinefactor.nmf.file;

import java.util.List;
import java.util.Optional;
import org.cinefactor.nmf.model.FactorModel;

/**
 * The content of a model file.
 *
 * @param factors Q with the ids of its columns
 * @param arrays what a method keeps beside the factors; empty for plain NMF
 */
public record StoredModel(FactorModel factors, List<NamedArray> arrays) {
  /**
   * The name of an array with a positive number per column that the file's components are divided
   * by, where they are written smaller so: Q is components · column_scale.
   */
  public static final String COLUMN_SCALE = "column_scale";

  public StoredModel {
    arrays = List.copyOf(arrays);
  }

  /** A further array by its name. */
  public Optional<NamedArray> array(String name) {
    return arrays.stream().filter(array -> array.name().equals(name)).findFirst();
  }
}

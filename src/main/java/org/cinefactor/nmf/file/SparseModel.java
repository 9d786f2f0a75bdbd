package org.cinefactor.nmf.file;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.SparseFactors;
import org.cinefactor.progress.Progress;

/**
 * A model that is read component after component, without its zeros and without an array for all of
 * Q: only one that the program wrote, with nothing beside its factors.
 */
final class SparseModel {
  private SparseModel() {}

  /**
   * Reads it; empty when the file has another form, which says nothing against it.
   *
   * @throws IOException when the file is damaged
   * @throws IllegalArgumentException when a value, an id or a setting cannot be right
   */
  static Optional<FactorModel> read(ZipFile zip) throws IOException {
    if (!hasOwnArraysOnly(zip)) {
      return Optional.empty();
    }
    int[] ids = ModelArrays.ids(zip, Progress.NONE);
    try (NpyArray array = NpyArray.open(zip, "components");
        NpyArray values = NpyArray.open(zip, "singular_values")) {
      if (!array.hasDoubleRows() || array.length(0, 2) == 0 || array.length(1, 2) != ids.length) {
        return Optional.empty();
      }
      var q = new SparseFactors(array.length(0, 2), ids.length);
      var checksum = new Checksum(Progress.NONE);
      array.eachRow(
          component -> {
            checksum.add(component);
            q.add(component);
          },
          Progress.NONE);
      double[] s = values.doubles(Progress.NONE);
      String json = ModelArrays.text(zip, "settings");
      ModelArrays.verify(zip, checksum.after(ids, s, json, List.of()));
      SettingsText settings = SettingsText.parse(json);
      return Optional.of(new FactorModel(q, ids, s, settings.settings(), settings.arithmetic()));
    }
  }

  private static boolean hasOwnArraysOnly(ZipFile zip) {
    return zip.size() == ModelArrays.OWN.size()
        && Collections.list(zip.entries()).stream()
            .allMatch(
                entry -> ModelArrays.OWN.contains(entry.getName().replaceFirst("\\.npy$", "")));
  }
}

package org.cinefactor.nmf.file;

import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipFile;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/** The arrays that every model file of the program has, but for the components. */
final class ModelArrays {
  private static final Texts TEXTS = Texts.of(ModelArrays.class);

  /** The names of all of them. */
  static final Set<String> OWN =
      Set.of("components", "movie_ids", "singular_values", "settings", "checksum");

  private ModelArrays() {}

  static int[] ids(ZipFile zip, Progress progress) throws IOException {
    try (NpyArray array = NpyArray.open(zip, "movie_ids")) {
      if (array.length(0, 1) == 0) {
        throw new BadModelException(TEXTS.get("empty"));
      }
      return array.ids(progress);
    }
  }

  static String text(ZipFile zip, String name) throws IOException {
    try (NpyArray array = NpyArray.open(zip, name)) {
      return array.text();
    }
  }

  static void verify(ZipFile zip, String checksum) throws IOException {
    if (!text(zip, "checksum").equals(checksum)) {
      throw new BadModelException(TEXTS.get("checksum"));
    }
  }
}

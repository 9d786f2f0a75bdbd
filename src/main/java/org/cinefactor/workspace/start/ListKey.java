package org.cinefactor.workspace.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.cinefactor.dataset.DataSetCodec;
import org.cinefactor.dataset.FileFingerprint;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.profile.Profile;
import org.cinefactor.text.TextHash;
import org.cinefactor.workspace.settings.ModelKey;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.SettingsJson;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.SourceFingerprint;

/**
 * The key of a list of recommendations, all that it follows from as one short text: how the program
 * makes lists, its settings, the data set and the models that came along, and the person's ratings
 * and hidden movies. Made without reading data or models as such.
 *
 * <p>What came with the program counts by its content, so that a list outlives an update that
 * changes nothing of it; a data set of the person's own, which may be large, by the place, size and
 * time of its files, and by how it is read.
 */
final class ListKey {
  /** Goes up when the same model and ratings give another list than before. */
  static final int EDITION = 6;

  private ListKey() {}

  /**
   * The key of the list that these give.
   *
   * @param data where the data set lies
   * @param table what was said about its table of ratings
   * @throws IOException when the data set's files cannot be looked at
   */
  static String of(
      InstallLayout layout, Path data, TableOptions table, Settings settings, Profile profile)
      throws IOException {
    var text = new StringJoiner("\n");
    text.add(String.valueOf(EDITION))
        .add(ModelKey.recipe(settings.nmf(), settings.filter(), settings.method()))
        .add(SettingsJson.write(settings).toString());
    for (Path model : layout.models()) {
      text.add(FileFingerprint.of(model).toString());
    }
    boolean came = data.equals(layout.data());
    if (came) {
      for (String name : List.of("movies.csv", "ratings.csv")) {
        text.add(FileFingerprint.of(data.resolve(name)).toString());
      }
    } else {
      SourceFingerprint.of(data).forEach(text::add);
      text.add(table.toString()).add(String.valueOf(DataSetCodec.VERSION));
    }
    text.add(profile.ratings().toString())
        .add(new TreeSet<>(profile.neverRecommended()).toString());
    return TextHash.of(text.toString());
  }
}

package org.cinefactor.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cinefactor.profile.Profile;

/**
 * What a list of recommendations follows from, as one short text: the program, its settings, the
 * files of the data set and of the models that came along, by size and time, and the person's
 * ratings and hidden movies. Made without reading data or models.
 */
final class ListKey {
  private ListKey() {}

  /**
   * The key of the list that these give.
   *
   * @throws IOException when the data set's files cannot be looked at
   */
  static String of(InstallLayout layout, Path data, Settings settings, Profile profile)
      throws IOException {
    var text = new StringBuilder(ProgramVersion.number());
    text.append('\n').append(SettingsJson.write(settings)).append('\n');
    for (Path file : files(layout, data)) {
      text.append(file.toAbsolutePath())
          .append(' ')
          .append(Files.size(file))
          .append(' ')
          .append(Files.getLastModifiedTime(file).toMillis())
          .append('\n');
    }
    text.append(profile.ratings()).append('\n').append(new TreeSet<>(profile.hidden()));
    return TextHash.of(text.toString());
  }

  private static List<Path> files(InstallLayout layout, Path data) throws IOException {
    var files = new ArrayList<>(layout.models());
    try (Stream<Path> found =
        Files.find(
            data,
            2,
            (path, _) ->
                path.equals(data) || path.endsWith("movies.csv") || path.endsWith("ratings.csv"))) {
      found.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).forEach(files::add);
    }
    return files;
  }
}

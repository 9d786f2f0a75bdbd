package org.cinefactor.workspace.start;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.cinefactor.dataset.FileMark;
import org.cinefactor.file.TextHash;
import org.cinefactor.profile.Profile;
import org.cinefactor.workspace.settings.ModelKey;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.SettingsJson;
import org.cinefactor.workspace.store.InstallLayout;

/**
 * The key of a list of recommendations, all that it follows from as one short text: how the program
 * makes lists, its settings, the data set and the models that came along, and the person's ratings
 * and hidden movies. Made without reading data or models as such.
 *
 * <p>What came with the program counts by its content, so that a list outlives an update that
 * changes nothing of it; a data set of the person's own, which may be large, by its place, size and
 * time.
 */
final class ListKey {
  /** Goes up when the same model and ratings give another list than before. */
  static final int EDITION = 3;

  private ListKey() {}

  /**
   * The key of the list that these give.
   *
   * @throws IOException when the data set's files cannot be looked at
   */
  static String of(InstallLayout layout, Path data, Settings settings, Profile profile)
      throws IOException {
    var text = new StringJoiner("\n");
    text.add(String.valueOf(EDITION))
        .add(ModelKey.recipe(settings.nmf(), settings.filter(), settings.method()))
        .add(SettingsJson.write(settings).toString());
    for (Path model : layout.models()) {
      text.add(FileMark.of(model).toString());
    }
    boolean came = data.equals(layout.data());
    for (Path file : files(data)) {
      text.add(came ? FileMark.of(file).toString() : place(file));
    }
    text.add(profile.ratings().toString())
        .add(new TreeSet<>(profile.neverRecommended()).toString());
    return TextHash.of(text.toString());
  }

  private static String place(Path file) throws IOException {
    return file.toAbsolutePath()
        + " "
        + Files.size(file)
        + " "
        + Files.getLastModifiedTime(file).toMillis();
  }

  private static List<Path> files(Path data) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        data,
        Set.of(),
        2,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            boolean counts =
                file.equals(data) || file.endsWith("movies.csv") || file.endsWith("ratings.csv");
            if (counts && Files.isRegularFile(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          // A folder that may not be looked into, such as a disk's lost+found, is none of it.
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(data)) {
              throw e;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.naturalOrder());
    return found;
  }
}

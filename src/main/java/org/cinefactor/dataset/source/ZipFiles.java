package org.cinefactor.dataset.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in a zip. */
final class ZipFiles {
  private ZipFiles() {}

  /** Those of an open zip, nearest to the top first. */
  static List<DataFile> inside(ZipFile zip) {
    List<DataFile> files =
        zip.stream()
            .filter(entry -> !entry.isDirectory())
            .map(entry -> file(zip, entry))
            .filter(file -> FileNames.wanted(file.path()))
            .toList();
    return FileNames.nearestFirst(files);
  }

  /** Opens a zip; old programs wrote names in the letters of their own system. */
  static ZipFile open(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile());
    } catch (ZipException e) {
      try {
        return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
      } catch (ZipException _) {
        // Not the letters then: what was said first is what is wrong.
        throw e;
      }
    }
  }

  /** The key of the sentence on a zip that cannot be opened, by what Java says of it. */
  static String fault(String said) {
    return said.contains("bad compression method")
        ? "zip.method"
        : said.contains("encrypted") ? "zip.locked" : "damaged";
  }

  private static DataFile file(ZipFile zip, ZipEntry entry) {
    return new DataFile(
        entry.getName().replace('\\', '/'),
        Math.max(0, entry.getSize()),
        () -> guarded(zip.getInputStream(entry), entry));
  }

  private static InputStream guarded(InputStream in, ZipEntry entry) {
    return new UnpackingLimit(in, entry.getName(), entry.getCompressedSize());
  }
}

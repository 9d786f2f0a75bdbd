package org.cinefactor.dataset.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.text.Texts;

/** The files in a zip. */
final class ZipFiles {
  private static final Texts TEXTS = Texts.of(ZipFiles.class);

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

  /** The refusal of a zip that cannot be opened, by what Java says of it, in words of our own. */
  static DataSetException refusal(Path path, ZipException e) {
    String said = String.valueOf(e.getMessage());
    if (said.contains("bad compression method")) { // not shown
      return new DataSetException(TEXTS.format("zip.method", path), e);
    }
    if (said.contains("encrypted")) {
      return new DataSetException(TEXTS.format("zip.locked", path), e);
    }
    return new DataSetException(
        said.contains("END header not found") // not shown
            ? TEXTS.format("damaged", path, TEXTS.get("zip.short"))
            : TEXTS.format("damaged", path, TEXTS.get("zip.torn")),
        e);
  }

  private static DataFile file(ZipFile zip, ZipEntry entry) {
    return new DataFile(
        entry.getName().replace('\\', '/'),
        Math.max(0, entry.getSize()),
        () -> guarded(new CheckedEntry(zip.getInputStream(entry), entry), entry));
  }

  private static InputStream guarded(InputStream in, ZipEntry entry) {
    return new UnpackingLimit(in, entry.getName(), entry.getCompressedSize());
  }
}

package org.cinefactor.dataset.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cinefactor.text.Texts;

/** A table in a zip of its own, as {@code ratings.csv.zip} is, which is how Kaggle gives one. */
final class ZippedTable {
  private static final Texts TEXTS = Texts.of(ZippedTable.class);

  private static final String ZIP = ".zip";

  private ZippedTable() {}

  /** True if a name is that of such a zip. */
  static boolean hasName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ZIP) && FileNames.mayBeTable(inner(name));
  }

  /** The table in the zip at a path inside its folder, under the name that it has unpacked. */
  static DataFile at(String path, Path file) {
    return new DataFile(inner(path), 0, () -> open(file));
  }

  private static String inner(String name) {
    return name.substring(0, name.length() - ZIP.length());
  }

  private static InputStream open(Path file) throws IOException {
    var zip = new ZipInputStream(Files.newInputStream(file));
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (FileNames.wanted(name) && FileNames.mayBeTable(name)) {
          return new UnpackingLimit(zip, name, Files.size(file));
        }
      }
      throw new IOException(TEXTS.format("zip.noTable", file.getFileName()));
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }
}

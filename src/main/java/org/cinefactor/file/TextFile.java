package org.cinefactor.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.cinefactor.text.Texts;

/**
 * Text files that are read whole: settings, lists, notes. A pipe in such a file's place, which
 * would be waited at without end, or a file that no memory holds, is refused before it is read.
 */
public final class TextFile {
  private static final Texts TEXTS = Texts.of(TextFile.class);

  /** The largest that the program writes have some hundred thousand letters. */
  static final long MOST_BYTES = 16L << 20;

  private TextFile() {}

  /**
   * Reads a file.
   *
   * @return its text, which is in UTF-8
   * @throws IOException when it is not there, is no file, is larger than 16 MB, is not in UTF-8, or
   *     cannot be read
   */
  public static String read(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new IOException(TEXTS.format("text.noFile", file));
    }
    if (attributes.size() > MOST_BYTES) {
      throw new IOException(TEXTS.format("text.tooLarge", file, FileSize.of(attributes.size())));
    }
    return Files.readString(file);
  }
}

package org.cinefactor.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one format of all sources: what google-java-format makes of them. */
final class SourceFormat {
  private SourceFormat() {}

  /** Formats every source file in place: {@code mvn -q test-compile exec:exec@format}. */
  public static void main(String[] args) throws IOException {
    for (Path file : unformatted()) {
      Files.writeString(file, formatted(file, Files.readString(file)));
    }
  }

  /** The sources that are not formatted, in order of their names. */
  static List<Path> unformatted() throws IOException {
    return Sources.all().parallelStream().filter(SourceFormat::differs).toList();
  }

  private static boolean differs(Path file) {
    try {
      String source = Files.readString(file);
      return !formatted(file, source).equals(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text as google-java-format's own command would write it. */
  static String formatted(Path file, String source) {
    try {
      return new Formatter().formatSourceAndFixImports(source);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + " cannot be formatted: " + e.getMessage(), e);
    }
  }
}

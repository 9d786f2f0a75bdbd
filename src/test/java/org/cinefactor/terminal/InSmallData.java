package org.cinefactor.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The set-up of a test of commands about a small data set, with a folder for other files. */
abstract class InSmallData {
  @TempDir Path folder;
  Path data;

  @BeforeEach
  final void writeData() throws IOException {
    data = SmallData.in(Files.createDirectories(folder.resolve("small")));
  }

  /** Says the words, parted by spaces, about the data set. */
  final Spoken said(String words) {
    return Spoken.about(data, words);
  }
}

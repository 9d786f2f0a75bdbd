package org.cinefactor.ui.lab;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The set-up of a test in a lab of its own, on a small data set. */
public abstract class InOpenLab {
  @TempDir protected Path folder;

  protected OpenLab lab;

  @BeforeEach
  final void open() throws IOException {
    lab = OpenLab.in(folder);
  }

  @AfterEach
  final void close() throws IOException {
    lab.close();
  }
}

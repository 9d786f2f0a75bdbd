package org.cinefactor.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The set-up of a test with a small workspace of its own, in which no data are open yet. */
public abstract class InSmallWorkspace {
  @TempDir protected Path folder;

  protected Workspace workspace;
  protected OpenData open;

  @BeforeEach
  final void makeWorkspace() throws IOException {
    workspace = SmallWorkspace.in(folder);
    open = new OpenData(workspace, new SameThreadRunner());
  }

  @AfterEach
  final void closeWorkspace() throws IOException {
    workspace.close();
  }
}

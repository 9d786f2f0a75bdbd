package org.cinefactor.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The set-up of a test with a session in a small workspace of its own, which has not begun. */
public abstract class InSmallSession {
  @TempDir protected Path folder;

  protected Workspace workspace;
  protected Session session;

  @BeforeEach
  final void openSession() throws IOException {
    workspace = SmallWorkspace.in(folder);
    prepare();
    session = new Session(workspace, new SameThreadRunner());
  }

  /** Prepares the workspace before there is a session; nothing unless a test overrides it. */
  protected void prepare() throws IOException {}

  @AfterEach
  final void closeSession() throws IOException {
    session.close();
  }

  /** A movie of the data set that the session has read. */
  protected Movie movie(int id) {
    return SmallWorkspace.movie(session, id);
  }
}

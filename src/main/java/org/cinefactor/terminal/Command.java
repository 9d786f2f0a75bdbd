package org.cinefactor.terminal;

import java.io.IOException;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.terminal.option.Syntax;
import org.cinefactor.terminal.option.Words;

/** What the program does when it is called by one of its {@link CommandName}s. */
interface Command {
  /** Adds what may be said behind its name. */
  void addTo(Syntax syntax);

  /**
   * Does it.
   *
   * @param words what was said; every value that its options read alone has been checked
   * @return the exit code
   */
  int run(Words words) throws IOException, DataSetException;
}

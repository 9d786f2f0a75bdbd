package org.cinefactor.terminal.command;

import java.io.IOException;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.terminal.CommandName;
import org.cinefactor.terminal.syntax.ParsedArguments;
import org.cinefactor.terminal.syntax.Syntax;

/** A command of the terminal, called by one of its {@link CommandName}s. */
public interface Command {
  /** The exit code of a command that failed. */
  int FAILED = 1;

  /** Adds what may be said behind its name. */
  void addTo(Syntax syntax);

  /**
   * Does it.
   *
   * @param words what was said; every value that its options read alone has been checked
   * @return the exit code
   */
  int run(ParsedArguments words) throws IOException, DataSetException;
}

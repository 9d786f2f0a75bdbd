package org.cinefactor.terminal;

import org.cinefactor.workspace.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version for the command line. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"CineFactor " + ProgramVersion.number()};
  }
}

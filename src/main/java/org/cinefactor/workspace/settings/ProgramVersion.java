package org.cinefactor.workspace.settings;

import org.cinefactor.text.TextResource;

/** The program's version, which the build writes into a resource. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** The number, such as {@code 1.0.0}. */
  public static String number() {
    return TextResource.find(ProgramVersion.class, "version.txt").orElse("unknown").strip();
  }
}

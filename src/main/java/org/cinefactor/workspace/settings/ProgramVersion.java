package org.cinefactor.workspace.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program's version, which the build writes into a resource. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** The number, such as {@code 1.0.0}. */
  public static String number() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.cinefactor.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a Java process that a test starts for a moment. It is sooner done without its
 * code being optimized, and with a collector of one thread.
 */
public final class JavaProcess {
  private JavaProcess() {}

  /**
   * Runs a class with the tests' class path.
   *
   * @param options further options of the virtual machine
   */
  public static List<String> command(List<String> options, Class<?> main, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(words));
    return command;
  }
}

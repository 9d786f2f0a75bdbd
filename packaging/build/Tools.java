import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The runner of other programs, which stops when one fails. */
final class Tools {
  private Tools() {}

  /** A tool of the JDK that runs this. */
  static String jdk(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  static void run(List<String> command) throws IOException, InterruptedException {
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(
          command.stream().limit(3).collect(Collectors.joining(" ")) + " … ended with " + code);
    }
  }
}

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures from the start of the process until bars in the accent colour are on the screen, which is
 * when recommendations can be seen (or the rectangle of the empty window), and what the process holds
 * in memory twenty seconds later.
 */
final class Startup {
  private static final int BAR = 0x0969da;
  private static final int ENOUGH = 2000;
  private static final Rectangle SCREEN = new Rectangle(0, 0, 1280, 800);

  private final Robot robot = new Robot();
  private final Path work;

  private Startup(Path work) throws AWTException {
    this.work = work;
  }

  private record Row(String name, List<Double> seconds, long resident) {}

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    Path image = Path.of(args[1]);
    Path work = Path.of(args[3]);
    var bench = new Startup(work);
    String java = Path.of(args[2]).toAbsolutePath().toString();
    List<String> empty =
        List.of(
            java,
            "--enable-native-access=javafx.graphics",
            "--add-modules",
            "javafx.controls",
            "-cp",
            work.resolve("empty").toString(),
            "EmptyWindow");
    List<String> program = List.of(image.resolve("bin/cinefactor").toAbsolutePath().toString());
    List<Row> rows = new ArrayList<>();
    rows.add(bench.row("empty JavaFX window, no cache", empty, rounds, Optional.empty()));
    Path rated = Path.of("target/package/training");
    Path cache = image.resolve("lib/app/cinefactor.aot");
    Path aside = cache.resolveSibling("aside");
    Files.move(cache, aside);
    try {
      rows.add(bench.row("CineFactor, no cache", program, rounds, Optional.of(rated)));
    } finally {
      Files.move(aside, cache, StandardCopyOption.REPLACE_EXISTING);
    }
    rows.add(bench.row("CineFactor", program, rounds, Optional.of(rated)));
    System.out.printf("%n| window | first start, s | median of the next %d, s | least, s | resident, MB |%n", rounds);
    System.out.println("|---|--:|--:|--:|--:|");
    for (Row row : rows) {
      List<Double> next = row.seconds().subList(1, row.seconds().size()).stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %.2f | %.0f |%n",
          row.name(),
          row.seconds().getFirst(),
          next.get(next.size() / 2),
          next.getFirst(),
          row.resident() / 1024.0);
    }
    sizes(image);
  }

  private Row row(String name, List<String> command, int rounds, Optional<Path> home)
      throws IOException, InterruptedException {
    Path own = work.resolve("home");
    if (home.isPresent()) {
      copy(home.get(), own);
    }
    List<Double> seconds = new ArrayList<>();
    long resident = 0;
    for (int i = 0; i <= rounds; i++) {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("CINEFACTOR_HOME", own.toAbsolutePath().toString());
      long begin = System.nanoTime();
      Process process = builder.start();
      while (!seen() && System.nanoTime() - begin < 60e9) {
        Thread.sleep(10);
      }
      seconds.add((System.nanoTime() - begin) / 1e9);
      Thread.sleep(i < rounds ? 1500 : 20_000);
      resident = resident(process);
      process.destroy();
      process.waitFor();
      while (seen()) {
        Thread.sleep(50);
      }
    }
    return new Row(name, seconds, resident);
  }

  private boolean seen() {
    BufferedImage picture = robot.createScreenCapture(SCREEN);
    int[] pixels = picture.getRGB(0, 0, SCREEN.width, SCREEN.height, null, 0, SCREEN.width);
    int count = 0;
    for (int pixel : pixels) {
      count += (pixel & 0xffffff) == BAR ? 1 : 0;
    }
    return count > ENOUGH;
  }

  /** Resident memory in KiB. */
  private static long resident(Process process) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return 0;
  }

  private static void sizes(Path image) throws IOException {
    System.out.printf(Locale.ROOT, "%ninstalled: %.1f MB", size(image) / 1e6);
    try (Stream<Path> files = Files.list(Path.of("target/package/installers"))) {
      for (Path file : files.filter(p -> p.toString().matches(".*_.*\\.deb|.*\\.rpm")).toList()) {
        System.out.printf(
            Locale.ROOT, "; %s: %.1f MB", file.getFileName(), Files.size(file) / 1e6);
      }
    }
    System.out.println();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(p -> p.toFile().length()).sum();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path path : files.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}

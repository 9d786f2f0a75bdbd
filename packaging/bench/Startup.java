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
import java.util.stream.Stream;

/**
 * Measures from the start of the process until bars in the accent colour are on the screen, which is
 * when recommendations can be seen (or the rectangle of the empty window), and what the process holds
 * in memory twenty seconds later. The rows take turns, so that all meet the machine as it is.
 */
final class Startup {
  private static final int BAR = 0x0969da;
  private static final int ENOUGH = 300;

  /** Where bars are looked for: a part of the screen only, since looking takes a processor too. */
  private static final Rectangle PLACE = new Rectangle(760, 120, 120, 480);

  private final Robot robot = new Robot();
  private final Path home;

  private Startup(Path home) throws AWTException {
    this.home = home;
  }

  /** One kind of start, with or without the ahead-of-time cache, and what was measured. */
  private record Row(
      String name, List<String> command, boolean cached, List<Double> seconds, List<Long> resident) {
    Row(String name, List<String> command, boolean cached) {
      this(name, command, cached, new ArrayList<>(), new ArrayList<>());
    }
  }

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    Path image = Path.of(args[1]);
    Path work = Path.of(args[3]);
    List<Row> rows = rows(image, Path.of(args[2]).toAbsolutePath().toString(), work);
    Path home = work.resolve("home").toAbsolutePath();
    copy(Path.of("target/package/training"), home);
    Path cache = image.resolve("lib/app/cinefactor.aot");
    Path aside = cache.resolveSibling("aside");
    var bench = new Startup(home);
    for (int i = 0; i <= rounds; i++) {
      for (Row row : rows) {
        if (row.cached) {
          bench.start(row, i == rounds);
        } else {
          Files.move(cache, aside);
          try {
            bench.start(row, i == rounds);
          } finally {
            Files.move(aside, cache, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    print(rows, rounds);
    sizes(image);
  }

  private static List<Row> rows(Path image, String java, Path work) {
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
    return List.of(
        new Row("empty JavaFX window", empty, true),
        new Row("CineFactor, its cache taken away", program, false),
        new Row("CineFactor", program, true));
  }

  private static void print(List<Row> rows, int rounds) {
    System.out.printf(
        "%n| window | first start, s | median of the next %d, s | least, s | resident, MB |%n", rounds);
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
          row.resident().getLast() / 1024.0);
    }
  }

  private void start(Row row, boolean last) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(row.command());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("CINEFACTOR_HOME", home.toString());
    long begin = System.nanoTime();
    Process process = builder.start();
    while (!seen()) {
      if (System.nanoTime() - begin > 60e9) {
        throw new IllegalStateException(row.name() + ": nothing was seen in a minute");
      }
      Thread.sleep(15);
    }
    row.seconds().add((System.nanoTime() - begin) / 1e9);
    Thread.sleep(last ? 20_000 : 3000);
    row.resident().add(resident(process));
    process.destroy();
    process.waitFor();
    while (seen()) {
      Thread.sleep(50);
    }
  }

  private boolean seen() {
    BufferedImage picture = robot.createScreenCapture(PLACE);
    int[] pixels = picture.getRGB(0, 0, PLACE.width, PLACE.height, null, 0, PLACE.width);
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

import java.awt.AWTException;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures from the start of the process until something can be seen: the stars to be given to ten
 * recommended movies (or the rectangle of the empty window), or, where nothing is rated yet, the
 * stars of the movies that a newcomer is asked about, of which one is then clicked at once, and the
 * list that follows; and the next start after that. And what the process holds in memory: five
 * seconds later, twenty seconds later, and the most that it ever held. The rows take turns, so that
 * all meet the machine as it is; at the first start of each no file is in memory, as after the
 * computer was switched on, where the system lets us see to that.
 */
final class Startup {
  /**
   * The part of the screen in which a colour is looked for, since looking takes a processor too.
   */
  private static final Screen.Sight RECTANGLE =
      new Screen.Sight(new Rectangle(1070, 60, 70, 620), 0x0969da, 300);

  /** The stars of ten movies that nobody has rated yet, in the colour of the light theme. */
  private static final Screen.Sight STARS =
      new Screen.Sight(new Rectangle(500, 150, 160, 610), Screen.noStar(), 3000);

  /** The stars to be given to ten recommended movies; how likely each is liked comes later. */
  private static final Screen.Sight LIST =
      new Screen.Sight(new Rectangle(1160, 60, 110, 620), Screen.noStar(), 3000);

  /** Writing here has Linux forget the files that it holds in memory; it takes root to do so. */
  private static final Path FORGET = Path.of("/proc/sys/vm/drop_caches");

  private final Screen screen = new Screen();
  private final Path work;

  private Startup(Path work) throws AWTException {
    this.work = work;
  }

  /** One kind of start, what is to be seen, and what was measured: seconds and KiB. */
  private record Row(
      String name,
      List<String> command,
      Screen.Sight sight,
      List<Double> seconds,
      List<Long> soon,
      List<Long> most,
      List<Long> late) {
    Row(String name, List<String> command, Screen.Sight sight) {
      this(
          name,
          command,
          sight,
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }
  }

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    Path image = Path.of(args[1]);
    Path work = Path.of(args[3]).toAbsolutePath();
    List<String> program = List.of(image.resolve("bin/cinefactor").toAbsolutePath().toString());
    String java = Path.of(args[2]).toAbsolutePath().toString();
    var empty = new Row("empty JavaFX window", emptyWindow(java, work), RECTANGLE);
    var uncached = new Row("CineFactor, its cache taken away", program, LIST);
    var updated =
        new Row(
            "CineFactor, no list of the last time, as after an update with other models",
            program,
            LIST);
    var rated = new Row("CineFactor", program, LIST);
    var newcomer = new Row("nothing rated yet: ten movies to rate", program, STARS);
    var first = new Row("… and the list after the first star, given at once", program, LIST);
    var second = new Row("… the next start after that", program, LIST);
    Path cache = image.resolve("lib/app/cinefactor.aot");
    Path aside = cache.resolveSibling("aside");
    copy(Path.of("target/package/training"), work.resolve("home"));
    var bench = new Startup(work);
    for (int i = 0; i <= rounds; i++) {
      int wait = i == rounds ? 20 : 5;
      bench.start(empty, "home", wait);
      Files.move(cache, aside);
      try {
        bench.start(uncached, "home", wait);
      } finally {
        Files.move(aside, cache, StandardCopyOption.REPLACE_EXISTING);
      }
      copy(work.resolve("home"), work.resolve("updated"));
      Files.deleteIfExists(work.resolve("updated/last-list.json"));
      bench.start(updated, "updated", wait);
      bench.start(rated, "home", wait);
      bench.startAnew(newcomer, first, "newcomer-" + i, wait);
      bench.start(second, "newcomer-" + i, wait);
    }
    print(List.of(empty, uncached, updated, rated, newcomer, first, second), rounds);
    sizes(image);
  }

  private static List<String> emptyWindow(String java, Path work) {
    return List.of(
        java,
        "--enable-native-access=javafx.graphics",
        "--add-modules",
        "javafx.controls",
        "-cp",
        work.resolve("empty").toString(),
        "EmptyWindow");
  }

  private static void print(List<Row> rows, int rounds) {
    System.out.printf(
        "%n| window | first start, %s, s | median of the next %d, s | least, s"
            + " | resident after 5 s, MB | after 20 s | the most |%n",
        Files.isWritable(FORGET) ? "files on disk" : "files may be in memory", rounds);
    System.out.println("|---|--:|--:|--:|--:|--:|--:|");
    for (Row row : rows) {
      List<Double> next = row.seconds().subList(1, row.seconds().size()).stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %.2f | %s | %s | %s |%n",
          row.name(),
          row.seconds().getFirst(),
          next.get(next.size() / 2),
          next.getFirst(),
          largest(row.soon()),
          largest(row.late()),
          largest(row.most()));
    }
  }

  private static String largest(List<Long> kibibytes) {
    return kibibytes.stream()
        .max(Long::compare)
        .map(most -> String.format(Locale.ROOT, "%.0f", most / 1024.0))
        .orElse("");
  }

  private void start(Row row, String home, int wait) throws IOException, InterruptedException {
    forgetFilesBeforeTheFirst(row);
    long begin = System.nanoTime();
    Process process = start(row, home);
    await(row, begin);
    remember(process, row, wait);
    end(process);
  }

  /** Starts for somebody who has never started it, and gives the first movie its first stars. */
  private void startAnew(Row newcomer, Row first, String home, int wait)
      throws IOException, InterruptedException {
    forgetFilesBeforeTheFirst(newcomer);
    long begin = System.nanoTime();
    Process process = start(newcomer, home);
    await(newcomer, begin);
    screen.click(screen.lastStar(STARS));
    await(first, begin);
    screen.movePointerAside();
    remember(process, first, wait);
    end(process);
  }

  private static void forgetFilesBeforeTheFirst(Row row) throws IOException, InterruptedException {
    if (row.seconds().isEmpty() && Files.isWritable(FORGET)) {
      new ProcessBuilder("sync").start().waitFor();
      Files.writeString(FORGET, "3");
      Thread.sleep(1000);
    }
  }

  private Process start(Row row, String home) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(row.command());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("CINEFACTOR_HOME", work.resolve(home).toString());
    return builder.start();
  }

  private void await(Row row, long begin) throws InterruptedException {
    while (!screen.seen(row.sight())) {
      if (System.nanoTime() - begin > 60e9) {
        throw new IllegalStateException(row.name() + ": nothing was seen in a minute");
      }
      Thread.sleep(15);
    }
    row.seconds().add((System.nanoTime() - begin) / 1e9);
  }

  /** Notes what the process holds five seconds from now, and at the end of the wait. */
  private static void remember(Process process, Row row, int seconds)
      throws IOException, InterruptedException {
    Thread.sleep(5000);
    row.soon().add(memory(process, "VmRSS"));
    if (seconds > 5) {
      Thread.sleep(1000L * (seconds - 5));
      row.late().add(memory(process, "VmRSS"));
    }
    row.most().add(memory(process, "VmHWM"));
  }

  private void end(Process process) throws InterruptedException {
    process.destroy();
    process.waitFor();
    while (screen.seen(RECTANGLE) || screen.seen(LIST) || screen.seen(STARS)) {
      Thread.sleep(50);
    }
  }

  /** A figure of the kernel about a process, in KiB. */
  private static long memory(Process process, String what) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
      if (line.startsWith(what + ":")) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    throw new IOException("the kernel does not say " + what);
  }

  private static void sizes(Path image) throws IOException {
    System.out.printf(Locale.ROOT, "%ninstalled: %.1f MB", size(image) / 1e6);
    try (Stream<Path> files = Files.list(Path.of("target/package/installers"))) {
      for (Path file : files.filter(p -> p.toString().matches(".*_.*\\.deb|.*\\.rpm")).toList()) {
        System.out.printf(Locale.ROOT, "; %s: %.1f MB", file.getFileName(), Files.size(file) / 1e6);
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
        } else if (Files.isRegularFile(path)) {
          Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}

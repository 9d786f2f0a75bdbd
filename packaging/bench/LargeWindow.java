import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.cinefactor.Main;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.match.SharedIds;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.StepKind;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;

/**
 * The program's own window with a large data set that was open the last time, driven by keys in its
 * own process: java -Djavafx.pulseLogger=true -cp CLASSES packaging/bench/LargeWindow.java FOLDER
 * SECONDS, with CINEFACTOR_HOME, in the project's folder. It says when the first list is seen, how
 * long each star takes until the list has moved, from the key to the layout of the next frame, with
 * the preliminary model and, where that comes within SECONDS, with the trained one, and how long
 * the toolkit's thread let an event wait.
 */
final class LargeWindow {
  private static final int STARS = 60;
  private static final long LONGEST_WAIT = 1000;

  private final List<Long> waits = new ArrayList<>();

  public static void main(String[] arguments) throws Exception {
    prepare(Path.of(arguments[0]));
    Thread.ofPlatform().daemon().name("driver").start(() -> drive(Long.parseLong(arguments[1])));
    Main.main(new String[0]);
  }

  private static void prepare(Path data) throws Exception {
    var layout = new InstallLayout(Path.of("."));
    Map<Integer, Integer> ids = ids(data, layout);
    try (Workspace workspace = Workspace.open(layout, home())) {
      workspace.preferences().change(p -> p.withData(Optional.of(data)));
      workspace.preferences().change(p -> p.withSettings(Settings.tuned()));
      var history = workspace.profile().history();
      var profile = history.profile();
      for (int id = 1; id <= 40; id++) {
        profile = profile.rated(ids.get(id), 0.5 + id % 10 / 2.0);
      }
      workspace.profile().save(history.then(StepKind.Plain.CHANGES, profile));
    }
  }

  /** The ids that the made-up movies have in the program, by those of their file. */
  private static Map<Integer, Integer> ids(Path data, InstallLayout layout) throws Exception {
    return new SharedIds(
            DataSets.movies(data, Progress.NONE),
            ExternalIds.none(),
            _ -> 0,
            DataSets.read(layout.data(), Progress.NONE).matcher()::findSure,
            data.toAbsolutePath().normalize().toString())
        .byOwnId(() -> {});
  }

  private static DataHome home() {
    return DataHome.ofThisPerson();
  }

  private static void drive(long seconds) {
    try {
      while (Window.getWindows().isEmpty()) {
        Thread.sleep(10);
      }
      new LargeWindow().run(seconds);
    } catch (Exception e) {
      e.printStackTrace();
    }
    System.exit(0);
  }

  private void run(long seconds) throws Exception {
    var busy = Thread.ofPlatform().daemon().start(this::askToolkit);
    OpenWindow.until(600, () -> rows().size() >= 5);
    told("list seen, from the start of the process", System.currentTimeMillis() - started());
    System.out.println(
        OpenWindow.onFx(() -> OpenWindow.texts(OpenWindow.scene().lookup(".preliminary-line"))));
    OpenWindow.until(60, () -> OpenWindow.scene().lookup("#search") != null);
    Thread.sleep(3000);
    stars("preliminary", "film 1");
    long end = System.nanoTime() + seconds * 1_000_000_000;
    while (System.nanoTime() < end && preliminary()) {
      Thread.sleep(200);
    }
    if (!preliminary()) {
      told("trained model answers, from the start", System.currentTimeMillis() - started());
      Thread.sleep(2000);
      stars("trained", "film 2");
    }
    heap();
    busy.interrupt();
  }

  /** An event every five milliseconds: how long it waits is how long the thread was busy. */
  private void askToolkit() {
    try {
      while (!Thread.interrupted()) {
        long asked = System.nanoTime();
        var answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);
        answered.await();
        synchronized (waits) {
          waits.add((System.nanoTime() - asked) / 1_000_000);
        }
        Thread.sleep(5);
      }
    } catch (InterruptedException _) {
      // The end of it.
      return;
    }
  }

  private void stars(String name, String words) throws Exception {
    said("before " + name);
    OpenWindow.key(KeyCode.CONTROL, KeyCode.F);
    Thread.sleep(500);
    OpenWindow.key(KeyCode.CONTROL, KeyCode.A);
    type(words);
    OpenWindow.until(
        120, () -> !OpenWindow.texts(OpenWindow.scene().getRoot()).contains("Loading titles"));
    Thread.sleep(1000);
    said("typing, " + name);
    List<Double> moved = new ArrayList<>();
    int unmoved = 0;
    for (int i = 0; i < STARS; i++) {
      OpenWindow.key(KeyCode.DOWN);
      Thread.sleep(150);
      double milliseconds = star(KeyCode.getKeyCode(String.valueOf(1 + i % 5)));
      if (milliseconds < LONGEST_WAIT) {
        moved.add(milliseconds);
      } else {
        unmoved++;
      }
      Thread.sleep(400);
    }
    moved.sort(null);
    System.out.printf(
        Locale.ROOT,
        "star moves the list, %s: %d moved it, %d did not; median %.0f, 95th percentile %.0f,"
            + " longest %.0f ms%n",
        name,
        moved.size(),
        unmoved,
        at(moved, 0.5),
        at(moved, 0.95),
        at(moved, 1));
    said("stars, " + name);
  }

  private static void type(String words) throws Exception {
    for (char letter : words.toCharArray()) {
      OpenWindow.key(
          KeyCode.getKeyCode(
              letter == ' ' ? "Space" : String.valueOf(letter).toUpperCase(Locale.ROOT)));
      Thread.sleep(120);
    }
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1)));
  }

  /** From the key to the layout of the first frame whose list is another one. */
  private double star(KeyCode code) throws Exception {
    var seen = new CompletableFuture<Long>();
    long[] begin = new long[1];
    Runnable[] listener = new Runnable[1];
    OpenWindow.onFx(
        () -> {
          String before = list();
          listener[0] =
              () -> {
                if (!seen.isDone() && !list().equals(before)) {
                  seen.complete(System.nanoTime());
                }
              };
          OpenWindow.scene().addPostLayoutPulseListener(listener[0]);
          begin[0] = System.nanoTime();
          new Robot().keyType(code);
          return "";
        });
    double milliseconds = LONGEST_WAIT;
    try {
      milliseconds = (seen.get(LONGEST_WAIT, TimeUnit.MILLISECONDS) - begin[0]) / 1e6;
    } catch (TimeoutException _) {
      // The star changed no place.
    }
    OpenWindow.onFx(
        () -> {
          OpenWindow.scene().removePostLayoutPulseListener(listener[0]);
          return "";
        });
    return milliseconds;
  }

  private static boolean preliminary() throws Exception {
    return OpenWindow.onFx(() -> OpenWindow.scene().lookup(".preliminary-line").isVisible());
  }

  private static List<Node> rows() {
    return new ArrayList<>(OpenWindow.scene().getRoot().lookupAll(".place-row"));
  }

  private static String list() {
    var all = new StringBuilder();
    rows().forEach(row -> all.append(OpenWindow.texts(row)).append(row.getLayoutY()).append('\n'));
    return all.toString();
  }

  private void said(String phase) {
    List<Long> all;
    synchronized (waits) {
      all = new ArrayList<>(waits);
      waits.clear();
    }
    all.sort(null);
    if (!all.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "the toolkit answers, %s: %d times, 99th percentile %d, longest %d ms%n",
          phase,
          all.size(),
          all.get((int) (0.99 * (all.size() - 1))),
          all.getLast());
    }
    System.out.println("PHASE END " + phase);
  }

  private static long started() {
    return ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  private static void told(String what, long milliseconds) {
    System.out.printf(Locale.ROOT, "%s: %,d ms%n", what, milliseconds);
  }

  private static void heap() {
    long most =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.printf(Locale.ROOT, "heap at most: %,d MB%n", most >> 20);
  }
}

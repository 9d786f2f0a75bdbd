import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;
import org.cinefactor.workspace.store.LoadedRecommender;

/**
 * The times that a large data set takes: java -cp CLASSES packaging/bench/Large.java FOLDER HOME
 * [train], in the project's folder. It is opened, parsed or from the cache of parsed sets in HOME,
 * answered for by what is there soonest, and searched; then the model is trained, where that is
 * wanted, while stars are given, and stars are given again with it. Milliseconds by the clock.
 */
final class Large {
  private static final int STARS = 300;

  private Large() {}

  public static void main(String[] arguments) throws IOException, DataSetException {
    var home = new DataHome(Path.of(arguments[1]));
    home.create();
    try (Workspace workspace = Workspace.open(new InstallLayout(Path.of(".")), home)) {
      long begin = System.nanoTime();
      DataSet data = workspace.loader().open(Optional.of(Path.of(arguments[0])), Progress.NONE);
      told("data set opened", begin);
      begin = System.nanoTime();
      LoadedRecommender first = workspace.soonest(data, Settings.tuned(), Progress.NONE);
      told("something answers (" + first.model().origin() + ")", begin);
      begin = System.nanoTime();
      var search = new TitleSearch(data.catalog(), data.ratings()::ratingsOfMovieId);
      told("titles are ready to be searched", begin);
      List<String> keys = keys();
      times("search, a key", 2 * keys.size(), i -> search.search(keys.get(i % keys.size()), 50));
      times("star", STARS, stars(data, first));
      if (arguments.length > 2) {
        train(workspace, data, first);
      }
    }
    memory();
  }

  private static void train(Workspace workspace, DataSet data, LoadedRecommender first) {
    IntConsumer star = stars(data, first);
    long begin = System.nanoTime();
    var training =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return workspace.recommender(data, Settings.tuned(), Progress.NONE);
              } catch (DataSetException e) {
                throw new IllegalStateException(e);
              }
            },
            task -> Thread.ofPlatform().daemon().start(task));
    var times = new ArrayList<Double>();
    for (int i = 0; !training.isDone(); i++) {
      long before = System.nanoTime();
      star.accept(i);
      times.add((System.nanoTime() - before) / 1e6);
      pause();
    }
    LoadedRecommender trained = training.join();
    told("model trained (" + trained.model().origin() + ")", begin);
    told("star while it is trained", times.stream().mapToDouble(t -> t).toArray());
    times("star with it", STARS, stars(data, trained));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A person of a hundred ratings who gives one star after the other to the best known movies. */
  private static IntConsumer stars(DataSet data, LoadedRecommender by) {
    int[] number =
        IntStream.range(0, data.ratings().movies())
            .boxed()
            .sorted((a, b) -> data.ratings().ratingsOfMovie(b) - data.ratings().ratingsOfMovie(a))
            .mapToInt(i -> i)
            .toArray();
    return i -> {
      Map<Integer, Double> stars = new LinkedHashMap<>();
      for (int m = 0; m < 100; m++) {
        stars.put(data.ratings().idOfMovie(number[(7 * m + i) % 900]), 0.5 + (m + i) % 10 / 2.0);
      }
      by.recommender().recommend(Ratings.of(stars), LoadedRecommender.PLACES);
    };
  }

  /** Words as they are typed, letter by letter. */
  private static List<String> keys() {
    var keys = new ArrayList<String>();
    for (String word : List.of("film 4711", "1994", "flim 80", "film 1", "the matrix", "2 film")) {
      for (int end = 1; end <= word.length(); end++) {
        keys.add(word.substring(0, end));
      }
    }
    return keys;
  }

  private static void times(String what, int count, IntConsumer action) {
    double[] times = new double[count];
    for (int i = 0; i < count; i++) {
      long begin = System.nanoTime();
      action.accept(i);
      times[i] = (System.nanoTime() - begin) / 1e6;
    }
    told(what, times);
  }

  private static void told(String what, double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-44s %5d: median %.1f, 95th percentile %.1f, longest %.1f ms%n",
        what,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[(int) (0.95 * (sorted.length - 1))],
        sorted[sorted.length - 1]);
  }

  private static void told(String what, long begin) {
    System.out.printf(Locale.ROOT, "%-44s %,.0f ms%n", what, (System.nanoTime() - begin) / 1e6);
  }

  private static void memory() throws IOException {
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    System.out.printf(Locale.ROOT, "%-44s %,d MB%n", "heap at most", heap >> 20);
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .forEach(System.out::println);
    }
  }
}

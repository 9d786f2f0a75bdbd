import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.exchange.ImportPlan;
import org.cinefactor.profile.exchange.ImportReview;
import org.cinefactor.profile.exchange.MergePolicy;
import org.cinefactor.profile.exchange.RatingsImport;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.progress.Progress;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.backup.Backup;
import org.cinefactor.workspace.store.InstallLayout;

/**
 * The time of one import in a fresh process, and of what follows it: java -cp CLASSES
 * packaging/bench/Imports.java ROWS, in the project's folder. Of the made-up rows one in five or
 * more is of no movie of the data set. Each figure is milliseconds by the clock, then of the
 * processor.
 */
final class Imports {
  private static long clock;
  private static long processor;

  private Imports() {}

  public static void main(String[] arguments) throws IOException, DataSetException {
    Path folder = Files.createTempDirectory("imports");
    var home = new DataHome(folder.resolve("home"));
    home.create();
    DataSet data;
    try (Workspace workspace = Workspace.open(new InstallLayout(Path.of(".")), home)) {
      data = workspace.loader().read(Progress.NONE);
    }
    Path file = folder.resolve("ratings.csv");
    Files.writeString(file, table(data.catalog().movies(), Integer.parseInt(arguments[0])));
    start();
    MovieMatcher matcher = data.matcher();
    lap("index of titles, while the file is chosen");
    var readings = RatingsImport.read(List.of(file), ReadChoices.none(), Progress.NONE);
    lap("read");
    ImportReview review = RatingsImport.review(readings, matcher, Progress.NONE);
    lap("matched");
    ProfileHistory nobody = ProfileHistory.of(Profile.empty());
    var plan = new ImportPlan(review, Map.of(), nobody, Map.of());
    ProfileHistory imported = plan.apply(StepKind.Plain.CHANGES, MergePolicy.NEWER);
    lap("planned");
    try (ProfileStore store = ProfileStore.open(home.profile())) {
      start();
      store.save(imported);
      lap("saved " + imported.profile().ratings().size() + " ratings");
      for (int i = 0; i < 5; i++) {
        Path backup = Backup.write(store, home, folder.resolve(i + ".cinebackup"));
        lap("backup of " + (Files.size(backup) >> 10) + " KB");
      }
      store.save(imported.undo());
      lap("undone");
    }
  }

  private static String table(List<Movie> movies, int rows) {
    var random = new SplittableRandom(7);
    var text = new StringBuilder("Date,Name,Year,Letterboxd URI,Rating\n");
    for (int i = 0; i < rows; i++) {
      Movie movie = movies.get(random.nextInt(movies.size()));
      boolean known = i < 2 * movies.size() / 3 && random.nextInt(5) > 0;
      String title = known ? movie.mainTitle() : movie.mainTitle() + " " + i;
      text.append("2020-0").append(1 + i % 9).append("-1").append(i % 10).append(",\"");
      text.append(title.replace("\"", "\"\"")).append("\",");
      text.append(movie.year().orElse(2000)).append(",u,");
      text.append(0.5 + random.nextInt(10) / 2.0).append('\n');
    }
    return text.toString();
  }

  private static void start() {
    clock = System.nanoTime();
    processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void lap(String what) {
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
    long passed = System.nanoTime() - clock;
    System.out.printf("%s: %d, %d ms%n", what, passed / 1_000_000, used / 1_000_000);
    start();
  }
}

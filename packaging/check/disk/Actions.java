import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cinefactor.lab.lesson.Lesson;
import org.cinefactor.lab.lesson.LessonFile;
import org.cinefactor.lab.lesson.Lessons;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.settings.Theme;

/** The things that are done while the disk fails, and the files that they are done to. */
final class Actions {
  /** The person's folder; the process runs with CINEFACTOR_HOME set to it. */
  static final DataHome HOME = new DataHome(Disk.ROOT.resolve("home"));

  static final Path OUT = Disk.ROOT.resolve("out");
  private static final Path MANY = Disk.ROOT.resolve("many.csv");
  private static final Path KEPT = Disk.ROOT.resolve("kept.cinebackup");
  private static final int EARLIER_VERSIONS = 6;
  private static final int RATED = 30;
  private static final int IMPORTED = 60;

  private Actions() {}

  static List<Action> all() {
    return Stream.concat(
            changes().stream(), IntStream.rangeClosed(1, EARLIER_VERSIONS).mapToObj(Update::new))
        .toList();
  }

  private static List<Action> changes() {
    return List.of(
        new InWindow("rate", HOME, history -> rated(history, 588, 4)),
        new InWindow("rate 20 at once", HOME, Actions::manyRated),
        new InWindow("undo", HOME, ProfileHistory::undo),
        new SettingsChange(HOME, before -> before.withTheme(Theme.DARK)),
        new Simple("start", () -> ProfileStore.open(HOME.profile()).close()),
        new Simple("first start", Actions::firstStart),
        new Simple("lesson", () -> LessonFile.write(OUT.resolve("lesson.json"), lesson("fit"))),
        Words.of("import", "import", MANY),
        Words.of("restore", "restore", KEPT),
        Words.of("backup", "export", "--to", "backup", "--out", OUT.resolve("my.cinebackup")),
        Words.of("export csv", "export", "--to", "csv", "--out", OUT.resolve("my.csv")),
        Words.of("export json", "export", "--to", "json", "--out", OUT.resolve("my.json")),
        Words.of("model", "train", "--components", "2", "--out", OUT.resolve("model.npz")),
        Words.of("lab save", "lab", "--open", "fit", "--save", OUT.resolve("lesson.json")),
        Words.of("add data", "datasets", "add", Disk.ROOT.resolve("set")));
  }

  /** The actions during which a record is made. */
  static List<Action> forCuts() throws IOException {
    Path table = Disk.ROOT.resolveSibling("many.csv");
    Files.writeString(table, table());
    return List.of(
        Words.of("import", "import", table),
        Words.of("backup", "export", "--to", "backup", "--out", OUT.resolve("my.cinebackup")),
        new Simple("lesson", () -> LessonFile.write(OUT.resolve("lesson.json"), lesson("fit"))),
        Words.of("model", "train", "--components", "2", "--out", OUT.resolve("model.npz")));
  }

  /** The files as they are before each action: all that it may replace is there. */
  static void prepare() throws Exception {
    Files.createDirectories(OUT);
    Files.createDirectories(Disk.ROOT.resolve("set"));
    Files.writeString(
        Disk.ROOT.resolve("set/movies.csv"), "movieId,title,genres\n1,A (2000),Drama\n");
    Files.writeString(
        Disk.ROOT.resolve("set/ratings.csv"), "userId,movieId,rating\n1,1,4\n2,1,3\n");
    Files.writeString(MANY, table());
    HOME.create();
    try (ProfileStore store = ProfileStore.open(HOME.profile())) {
      ProfileHistory history = store.history();
      for (int id = 1; id <= RATED; id++) {
        history = rated(history, id, 3.5);
        store.save(history);
      }
    }
    try (var settings = PreferencesFile.open(HOME.preferences())) {
      settings.change(before -> before.withTheme(Theme.LIGHT).withMotion(false));
    }
    for (Action action : changes()) {
      if (action instanceof Words && !action.name().equals("import")) {
        action.run().ifPresent(said -> System.out.println(action.name() + ": " + said));
        if (action.name().equals("backup")) {
          Files.copy(OUT.resolve("my.cinebackup"), KEPT);
        }
      }
    }
    try (ProfileStore store = ProfileStore.open(HOME.profile())) {
      store.save(rated(store.history(), 47, 5));
    }
  }

  private static Lesson lesson(String name) throws IOException {
    return Lessons.read(name);
  }

  private static String table() {
    var text = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int id = 10; id < 10 + IMPORTED; id++) {
      text.append("1,").append(id).append(",4.0,1000000000\n");
    }
    return text.toString();
  }

  private static void firstStart() throws IOException {
    var elsewhere = new DataHome(Disk.ROOT.resolve("new/person/cinefactor"));
    elsewhere.create();
    try (ProfileStore store = ProfileStore.open(elsewhere.profile())) {
      store.save(rated(store.history(), 1, 3.5));
    }
  }

  static ProfileHistory rated(ProfileHistory history, int movie, double stars) {
    return history.then(
        new StepKind.Rated("movie " + movie, stars), history.profile().rated(movie, stars));
  }

  private static ProfileHistory manyRated(ProfileHistory history) {
    ProfileHistory next = history;
    for (int id = 100; id < 120; id++) {
      next = rated(next, id, 2.5);
    }
    return next;
  }
}

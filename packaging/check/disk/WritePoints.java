import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.store.ProfileStore;

/**
 * The check in which every change of a file that every action makes fails once: a full disk and a
 * broken one, for this change only and from it on. Whatever fails, the program says a sentence, all
 * files are whole, and the profile is the one before or the one after; what is tried again is done
 * in the end.
 */
final class WritePoints {
  private static final Path BEFORE = Disk.ROOT.resolveSibling("before");
  private static final Pattern NOT_A_SENTENCE =
      Pattern.compile("Exception|Error\\b|null|errno|failed:|\\[SQLITE|->");

  private final List<String> failures = new ArrayList<>();
  private int runs;

  public static void main(String[] args) throws Throwable {
    Actions.prepare();
    Tree.copy(Disk.ROOT, BEFORE);
    var points = new WritePoints();
    for (Action action : Actions.all()) {
      if (args.length == 0 || List.of(args).contains(action.name())) {
        points.all(action);
      }
    }
    System.out.println(points.runs + " failed changes, " + points.failures.size() + " faults");
    points.failures.stream().limit(200).forEach(System.out::println);
    System.exit(points.failures.isEmpty() ? 0 : 1);
  }

  private void all(Action action) throws Throwable {
    long changes = one(action, 0, Disk.ENOSPC, false);
    for (int error : new int[] {Disk.ENOSPC, Disk.EIO}) {
      for (boolean lasting : new boolean[] {false, true}) {
        // A failure can lead to further writes: until the last change is not reached any more.
        for (long n = 1; one(action, n, error, lasting) >= n; n++) {
          runs++;
        }
      }
    }
    System.out.println(action.name() + ": " + changes + " changes of files when all is well");
  }

  private long one(Action action, long n, int error, boolean lasting) throws Throwable {
    Tree.delete(Disk.ROOT);
    Tree.copy(BEFORE, Disk.ROOT);
    Profile before = profile();
    String point =
        action.name() + ", change " + n + (lasting ? " and later" : "") + ", error " + error;
    Optional<String> said = Optional.empty();
    long counted = -1;
    try {
      action.begin();
      Disk.arm(n, error, lasting);
      try {
        said = action.run();
      } finally {
        counted = Disk.disarm();
      }
      action.end();
    } catch (Exception e) {
      failures.add(point + ": " + e);
    }
    check(point + " (" + Disk.failed() + ")", action, said, before, error, lasting);
    return counted;
  }

  private void check(
      String point,
      Action action,
      Optional<String> said,
      Profile before,
      int error,
      boolean lasting)
      throws Throwable {
    said.ifPresent(sentence -> sentence(point, sentence, error));
    Whole.faults(Disk.ROOT).forEach(fault -> failures.add(point + ": " + fault));
    Profile now = profile();
    boolean done = said.isEmpty() || action.persists();
    if (point.contains("change 0")) {
      after = now;
      if (said.isPresent()) {
        failures.add(point + ": failed without a failure: " + said.get());
      }
    } else if (!now.equals(after) && (done || !now.equals(before))) {
      failures.add(point + ": " + now.ratings().size() + " ratings of " + after.ratings().size());
    }
    if (!lasting && Disk.failed() != 'u') {
      Tree.files(Disk.ROOT).keySet().stream()
          .filter(name -> name.endsWith(".tmp"))
          .forEach(name -> failures.add(point + ": left " + name));
    }
  }

  private Profile after = Profile.empty();

  /** SQLite does not say why a file could not be made, deleted or forced to the disk. */
  private void sentence(String point, String said, int error) {
    boolean full = error == Disk.ENOSPC && !(point.matches(".*\\([cfu]\\)") && ofRatings(said));
    boolean reason = said.contains(full ? "the disk is full" : "the disk");
    if (!reason || NOT_A_SENTENCE.matcher(said).find() || !said.endsWith(".")) {
      failures.add(point + ": said: " + said);
    }
  }

  private static boolean ofRatings(String said) {
    return said.contains("profile.db") || said.contains("not saved yet");
  }

  private static Profile profile() throws Exception {
    if (!Files.exists(Actions.HOME.profile())) {
      return Profile.empty();
    }
    try (ProfileStore store = ProfileStore.open(Actions.HOME.profile())) {
      return store.history().profile();
    }
  }
}

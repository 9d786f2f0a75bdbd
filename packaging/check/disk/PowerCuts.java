import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.settings.Theme;

/**
 * Records what the program writes from its first start on, while it rates, undoes, imports, saves
 * settings, a model, a lesson and backups; then cuts the power after every change: once with all
 * that was written until then, once with nothing that was not forced, and with parts of that by
 * chance. What is left is opened with the program's own store: every action that was confirmed is
 * there.
 *
 * <p>Argument: how many cuts by chance are made after each change (2).
 */
final class PowerCuts {
  private final List<Profile> confirmed = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Path state = Disk.ROOT.resolveSibling("state");
  private int states;

  public static void main(String[] args) throws Throwable {
    var cuts = new PowerCuts();
    Path record = Disk.ROOT.resolveSibling("record");
    cuts.act(record);
    cuts.replay(Change.read(record), args.length == 0 ? 2 : Integer.parseInt(args[0]));
    System.out.println(cuts.states + " states, " + cuts.faults.size() + " faults");
    cuts.faults.stream().limit(60).forEach(System.out::println);
    System.exit(cuts.faults.isEmpty() ? 0 : 1);
  }

  private void act(Path record) throws Throwable {
    confirmed.add(Profile.empty());
    Disk.record(record);
    Actions.HOME.create();
    Files.createDirectories(Actions.OUT);
    for (int start = 0; start < 3; start++) {
      try (ProfileStore store = ProfileStore.open(Actions.HOME.profile())) {
        for (int step = 0; step < 8; step++) {
          ProfileHistory before = store.history();
          ProfileHistory next =
              step == 5 ? before.undo() : Actions.rated(before, 100 * start + step + 1, 3.5);
          store.save(next);
          confirm(next.profile());
        }
        settings(start);
      }
      for (Action action : Actions.forCuts()) {
        action.run().ifPresent(said -> faults.add(action.name() + ": " + said));
        try (ProfileStore store = ProfileStore.open(Actions.HOME.profile())) {
          confirm(store.history().profile());
        }
      }
    }
    Disk.recordNoMore();
  }

  private static void settings(int start) throws Throwable {
    try (var settings = PreferencesFile.open(Actions.HOME.preferences())) {
      settings.change(before -> before.withTheme(Theme.values()[start]));
    }
  }

  private void confirm(Profile profile) throws Throwable {
    confirmed.add(profile);
    Disk.confirm(confirmed.size() - 1L);
  }

  private void replay(List<Change> changes, int chances) throws Throwable {
    var random = new Random(7);
    var disk = new ForgetfulDisk();
    int sure = 0;
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      disk.apply(change);
      if (change.kind() == '!') {
        sure = (int) change.offset();
        continue;
      }
      String point = "after change " + i + " (" + change.kind() + " " + change.path() + ")";
      cut(disk, point + ", all written", sure, () -> true);
      cut(disk, point + ", only what was forced", sure, () -> false);
      for (int chance = 0; chance < chances; chance++) {
        cut(disk, point + ", by chance", sure, random::nextBoolean);
      }
    }
  }

  private void cut(ForgetfulDisk disk, String point, int sure, BooleanSupplier kept)
      throws Throwable {
    Tree.delete(state);
    Files.createDirectories(state.resolve("home"));
    disk.write(Disk.ROOT, state, kept);
    states++;
    Whole.faults(state).forEach(fault -> faults.add(point + ": " + fault));
    try (ProfileStore store = ProfileStore.open(new DataHome(state.resolve("home")).profile())) {
      Profile now = store.history().profile();
      int next = Math.min(sure + 1, confirmed.size() - 1);
      if (!now.equals(confirmed.get(sure)) && !now.equals(confirmed.get(next))) {
        int there = now.ratings().size();
        faults.add(point + ": " + there + " ratings of " + confirmed.get(sure).ratings().size());
      }
    } catch (Exception e) {
      faults.add(point + ": " + e);
    }
  }
}

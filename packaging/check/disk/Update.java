import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileStore;

/** The first opening of a database of an earlier version, which brings it to today's shape. */
record Update(int version) implements Action {
  private static final Path FIXTURES = Path.of("src/test/resources/org/cinefactor/profile/store");

  private Path old() {
    return FIXTURES.resolve("profile-of-version-" + version + ".db");
  }

  private static Path profile(Path folder) {
    return folder.resolve("old/profile.db");
  }

  @Override
  public String name() {
    return "update of version " + version;
  }

  @Override
  public void begin() throws IOException {
    put(Disk.ROOT);
  }

  private Path put(Path folder) throws IOException {
    Tree.delete(folder.resolve("old"));
    Files.createDirectories(folder.resolve("old"));
    return Files.copy(old(), profile(folder));
  }

  @Override
  public Optional<String> run() {
    return new Simple(name(), () -> ProfileStore.open(profile(Disk.ROOT)).close()).run();
  }

  /** All is there at the next opening, whatever became of this one. */
  @Override
  public void end() throws IOException {
    String wanted = opened(put(Disk.ROOT.resolveSibling("whole")));
    String found = opened(profile(Disk.ROOT));
    if (!found.equals(wanted)) {
      throw new IOException(found + " instead of " + wanted);
    }
  }

  private static String opened(Path file) throws IOException {
    try (ProfileStore store = ProfileStore.open(file)) {
      if (store.notice().isPresent()) {
        throw new IOException(store.notice().get());
      }
      ProfileHistory history = store.history();
      return history.profile()
          + ", undo "
          + history.undoStep()
          + ", stars "
          + history.ratedAt()
          + ", unmatched "
          + history.unmatched();
    }
  }
}

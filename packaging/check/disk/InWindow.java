import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.workspace.ProfileWriter;

/** A change of the profile, as the window has it written. */
final class InWindow implements Action {
  private final String name;
  private final DataHome home;
  private final UnaryOperator<ProfileHistory> change;
  private final BlockingQueue<Optional<String>> told = new LinkedBlockingQueue<>();
  private ProfileStore store;
  private ProfileWriter writer;

  InWindow(String name, DataHome home, UnaryOperator<ProfileHistory> change) {
    this.name = name;
    this.home = home;
    this.change = change;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void begin() throws Exception {
    told.clear();
    store = ProfileStore.open(home.profile());
    writer = new ProfileWriter(store, told::add);
  }

  @Override
  public Optional<String> run() throws Exception {
    writer.write(change.apply(store.history()));
    Optional<String> outcome = told.poll(60, TimeUnit.SECONDS);
    if (outcome == null) {
      throw new IllegalStateException("nothing was said for a minute");
    }
    return outcome;
  }

  @Override
  public void end() throws Exception {
    writer.close();
    if (writer.pending() > 0) {
      throw new IllegalStateException("not written at the end, although the disk is well again");
    }
    store.close();
  }

  @Override
  public boolean persists() {
    return true;
  }
}

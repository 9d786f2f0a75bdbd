import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cinefactor.profile.DataHome;
import org.cinefactor.workspace.settings.Preferences;
import org.cinefactor.workspace.settings.PreferencesFile;

/** A change of the settings. */
final class SettingsChange implements Action {
  private final DataHome home;
  private final UnaryOperator<Preferences> change;
  private PreferencesFile file;
  private Optional<String> told = Optional.empty();

  SettingsChange(DataHome home, UnaryOperator<Preferences> change) {
    this.home = home;
    this.change = change;
  }

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public void begin() {
    file = PreferencesFile.open(home.preferences());
    file.onWritten(outcome -> told = outcome);
  }

  @Override
  public Optional<String> run() {
    file.change(change);
    file.flush();
    return told;
  }

  @Override
  public void end() {
    file.close();
    if (file.pending()) {
      throw new IllegalStateException("not written at the end, although the disk is well again");
    }
  }

  @Override
  public boolean persists() {
    return true;
  }
}

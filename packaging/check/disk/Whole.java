import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.workspace.backup.Backup;

/** The question whether all files of a folder are whole, read as the program reads them. */
final class Whole {
  private Whole() {}

  /** The damaged files, with their damage; empty when all is well. */
  static List<String> faults(Path folder) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Path> file : Tree.files(folder).entrySet()) {
      try {
        read(file.getKey(), file.getValue());
      } catch (IOException | RuntimeException e) {
        faults.add(file.getKey() + ": " + e);
      }
    }
    return faults;
  }

  private static void read(String name, Path file) throws IOException {
    if (name.contains(".unreadable")) {
      throw new IOException("was set aside");
    } else if (name.endsWith(".tmp") || Files.size(file) == 0) {
      return;
    } else if (name.endsWith(".json")) {
      JsonParser.parseString(Files.readString(file));
    } else if (name.endsWith(".npz")) {
      ModelFile.read(file);
    } else if (name.endsWith(".cinebackup")) {
      Backup.read(file);
    } else if (name.endsWith(".csv") && !Files.readString(file).endsWith("\n")) {
      throw new IOException("ends in a line");
    } else if (name.endsWith("profile.db")) {
      try (ProfileStore store = ProfileStore.open(file)) {
        if (store.notice().isPresent()) {
          throw new IOException(store.notice().get());
        }
      }
    }
  }
}

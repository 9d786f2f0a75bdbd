package org.cinefactor.workspace.backup;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.TemporaryFolder;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.HistoryMerge;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.text.Texts;
import org.cinefactor.workspace.settings.ProgramVersion;

/**
 * A complete backup: a zip with a manifest, the database of ratings, lists and steps, and the
 * settings.
 *
 * @param made when it was made
 * @param version the version of the program that made it
 * @param history what the person had said
 * @param preferences the text of the settings' file; empty when there was none
 */
public record Backup(
    Instant made, String version, ProfileHistory history, Optional<String> preferences) {
  private static final Texts TEXTS = Texts.of(Backup.class);

  private static final String MANIFEST = "manifest.json";
  private static final String PROFILE = "profile.db";
  private static final String PREFERENCES = "preferences.json";
  private static final String FORMAT = "cinefactor-backup";
  private static final int MOST_BYTES = 256 << 20;

  /**
   * Writes a backup of what is on the disk.
   *
   * @return the file
   * @throws IOException when something cannot be read or written
   */
  public static Path write(DataHome home, Path file) throws IOException {
    try (ProfileStore store = ProfileStore.open(home.profile())) {
      return write(store, home, file);
    }
  }

  /**
   * Writes a backup of an open database and the settings beside it.
   *
   * @return the file
   * @throws IOException when something cannot be read or written
   */
  public static Path write(ProfileStore store, DataHome home, Path file) throws IOException {
    byte[] profile =
        TemporaryFolder.with(
            "backup",
            TemporaryFolder.placesAfter(file.toAbsolutePath().resolveSibling("")),
            folder -> {
              store.copyTo(folder.resolve(PROFILE));
              return Files.readAllBytes(folder.resolve(PROFILE));
            });
    return AtomicFile.write(
        file,
        out -> {
          var zip = new ZipOutputStream(out);
          add(zip, MANIFEST, manifest().getBytes(StandardCharsets.UTF_8));
          add(zip, PROFILE, profile);
          if (Files.isRegularFile(home.preferences())) {
            add(zip, PREFERENCES, Files.readAllBytes(home.preferences()));
          }
          zip.finish();
        });
  }

  private static String manifest() {
    var json = new JsonObject();
    json.addProperty("format", FORMAT);
    json.addProperty("version", ProgramVersion.number());
    json.addProperty("made", Instant.now().toString());
    return json + "\n";
  }

  /** Not compressed, which would take longer than all the rest. */
  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    var sum = new CRC32();
    sum.update(bytes);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /**
   * Reads a backup of this or an earlier version.
   *
   * @throws ProfileException with a sentence, when it is none, is damaged, or comes from a newer
   *     version
   */
  public static Backup read(Path file) throws ProfileException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new ProfileException(TEXTS.format("foreign", file));
    }
    try (var zip = new ZipFile(file.toFile())) {
      JsonObject manifest =
          JsonParser.parseString(text(zip, MANIFEST).orElse("{}")).getAsJsonObject();
      if (!manifest.has("format") || !manifest.get("format").getAsString().equals(FORMAT)) {
        throw new ProfileException(TEXTS.format("foreign", file));
      }
      byte[] bytes =
          bytes(zip, PROFILE)
              .orElseThrow(() -> new ProfileException(TEXTS.format("incomplete", file)));
      return new Backup(
          Instant.parse(manifest.get("made").getAsString()),
          manifest.get("version").getAsString(),
          TemporaryFolder.with(
              "restore",
              TemporaryFolder.places(),
              folder -> history(file, Files.write(folder.resolve(PROFILE), bytes))),
          text(zip, PREFERENCES));
    } catch (ProfileException e) {
      throw e;
    } catch (IOException
        | JsonParseException
        | DateTimeException
        | IllegalStateException
        | NullPointerException e) {
      String reason =
          e instanceof IOException said ? FailureReason.of(said) : TEXTS.get("manifest.damaged");
      throw new ProfileException(TEXTS.format("unreadable", file, reason), reason, e);
    }
  }

  private static ProfileHistory history(Path file, Path profile) throws ProfileException {
    try (ProfileStore store = ProfileStore.open(profile)) {
      if (store.notice().isPresent()) {
        throw new ProfileException(TEXTS.format("damaged", file));
      }
      return store.history();
    }
  }

  private static Optional<String> text(ZipFile zip, String name) throws IOException {
    return bytes(zip, name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException(TEXTS.format("large", name));
      }
      return Optional.of(bytes);
    }
  }

  /** Restores it over somebody's history: a step that undo takes back. */
  public ProfileHistory restoredOver(ProfileHistory present) {
    return HistoryMerge.of(present, history)
        .adopted(new StepKind.Restored(LocalDate.ofInstant(made, ZoneId.systemDefault())));
  }
}

package org.cinefactor.profile.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cinefactor.progress.Progress;

/** The files to import, read into memory; those in a zip unpacked, with limits on their size. */
public final class SourceFiles {
  /** Fifty thousand ratings have some ten megabytes. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int MOST_ENTRIES = 10_000;
  private static final Pattern TEXTS = Pattern.compile("(?i).*\\.(csv|tsv|txt|json|xml)");

  /** What Letterboxd packs beside what a person says now. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("(?i)(.*/)?(deleted|orphaned|__MACOSX)/.*|(profile|comments)\\.csv");

  private SourceFiles() {}

  /**
   * Reads a file, or those in a zip.
   *
   * @throws ExchangeException with a sentence, when it cannot be read or is too large
   */
  public static List<SourceFile> read(Path path, Progress progress) throws ExchangeException {
    String name = String.valueOf(path.getFileName());
    try {
      if (!Files.exists(path)) {
        throw new ExchangeException("There is no file " + path + ".");
      }
      if (!Files.isRegularFile(path)) {
        throw new ExchangeException(path + " is no file to import: it is a folder or a device.");
      }
      if (Files.size(path) > MOST_BYTES) {
        throw tooLarge(name);
      }
      byte[] bytes = Files.readAllBytes(path);
      var file = new SourceFile(name, name, bytes);
      if (!file.startsWith('P', 'K')) {
        return List.of(file);
      }
      return unpacked(path, file, progress);
    } catch (ExchangeException e) {
      throw e;
    } catch (IOException e) {
      throw new ExchangeException(path + " cannot be opened: " + e.getMessage() + ".", e);
    }
  }

  private static List<SourceFile> unpacked(Path path, SourceFile packed, Progress progress)
      throws IOException {
    try (var zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw tooLarge(packed.name());
      }
      List<SourceFile> files = new ArrayList<>();
      long room = MOST_BYTES;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        progress.stopIfCancelled();
        String name = entry.getName();
        if (TEXTS.matcher(name).matches() && !LEFT_OUT.matcher(name).matches()) {
          byte[] bytes = bytes(zip, entry, room);
          if (bytes.length > room) {
            throw tooLarge(packed.name());
          }
          room -= bytes.length;
          files.add(new SourceFile(packed.name() + "/" + name, name, bytes));
        }
      }
      if (files.isEmpty()) {
        throw nothingIn(packed, zip);
      }
      return files;
    } catch (ZipException e) {
      throw new ExchangeException(
          packed.name()
              + (encrypted(packed)
                  ? " is locked with a password; unpack it, and import the files in it."
                  : " is damaged; download it again."),
          e);
    }
  }

  private static byte[] bytes(ZipFile zip, ZipEntry entry, long room) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes((int) room + 1);
    }
  }

  private static ExchangeException nothingIn(SourceFile packed, ZipFile zip) {
    boolean zips =
        zip.stream().anyMatch(e -> e.getName().toLowerCase(Locale.ROOT).endsWith(".zip"));
    return new ExchangeException(
        packed.name()
            + (zips
                ? " holds another zip; unpack it once, and import the zip in it."
                : " holds no table, JSON or XML file of ratings."));
  }

  private static boolean encrypted(SourceFile packed) {
    return packed.bytes().length > 6 && (packed.bytes()[6] & 1) == 1;
  }

  private static ExchangeException tooLarge(String name) {
    return new ExchangeException(
        name
            + " is too large to be one person's ratings: at most 64 MB and 10,000 files are read,"
            + " unpacked.");
  }
}

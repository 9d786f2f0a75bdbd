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
import org.cinefactor.file.FailureReason;
import org.cinefactor.profile.exchange.row.ExchangeException;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/** The files to import, read into memory; those in a zip unpacked, with limits on their size. */
public final class SourceFiles {
  private static final Texts TEXTS = Texts.of(SourceFiles.class);

  /** Fifty thousand ratings have some ten megabytes. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int MOST_ENTRIES = 10_000;
  private static final Pattern TABLES = Pattern.compile("(?i).*\\.(csv|tsv|txt|json|xml)");

  /** Files that Letterboxd packs beside a person's current statements. */
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
        throw new ExchangeException(TEXTS.format("missing", path));
      }
      if (!Files.isRegularFile(path)) {
        throw new ExchangeException(TEXTS.format("noFile", path));
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
      throw new ExchangeException(TEXTS.format("unreadable", path, FailureReason.of(e)), e);
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
        if (TABLES.matcher(name).matches() && !LEFT_OUT.matcher(name).matches()) {
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
          encrypted(packed)
              ? TEXTS.format("zip.locked", packed.name())
              : TEXTS.format("zip.damaged", packed.name()),
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
        zips ? TEXTS.format("zip.zip", packed.name()) : TEXTS.format("zip.nothing", packed.name()));
  }

  private static boolean encrypted(SourceFile packed) {
    return packed.bytes().length > 6 && (packed.bytes()[6] & 1) == 1;
  }

  private static ExchangeException tooLarge(String name) {
    return new ExchangeException(TEXTS.format("large", name));
  }
}

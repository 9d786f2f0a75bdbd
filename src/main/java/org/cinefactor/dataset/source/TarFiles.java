package org.cinefactor.dataset.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cinefactor.text.Texts;

/**
 * The files in a tar archive, packed with gzip or not. It is gone through once to find them, and
 * once more for each that is read. Reading is all that is needed of the format, and it is short: a
 * library for all archives would bring 1.1 MB and three others along.
 */
final class TarFiles {
  private static final Texts TEXTS = Texts.of(TarFiles.class);

  private static final int LONGEST_NAME = 1 << 16;

  private static final int STEP = 1 << 22;

  private TarFiles() {}

  static List<DataFile> inside(Path archive, Runnable pause) throws IOException {
    List<DataFile> files = new ArrayList<>();
    try (InputStream in = unpacked(archive)) {
      long at = 0;
      String longName = "";
      for (byte[] block = in.readNBytes(TarHeader.SIZE);
          block.length == TarHeader.SIZE && block[0] != 0;
          block = in.readNBytes(TarHeader.SIZE)) {
        TarHeader header = TarHeader.of(block);
        at += TarHeader.SIZE;
        long whole = (header.size() + TarHeader.SIZE - 1) / TarHeader.SIZE * TarHeader.SIZE;
        if (header.type() == 'L' || header.type() == 'x') {
          longName = longName(in, header, whole, longName);
        } else {
          String name = longName.isEmpty() ? header.name() : longName;
          if (header.type() == '0' && FileNames.wanted(name)) {
            files.add(new DataFile(name, header.size(), opener(archive, at, header.size())));
          }
          longName = "";
          skip(in, whole, pause);
        }
        at += whole;
      }
    } catch (EOFException e) {
      throw new IOException(TEXTS.get("tar.short"), e);
    }
    return FileNames.nearestFirst(files);
  }

  /** Skips in steps: packed bytes have to be unpacked to be skipped, which takes its time. */
  private static void skip(InputStream in, long bytes, Runnable pause) throws IOException {
    for (long left = bytes; left > 0; left -= STEP) {
      pause.run();
      in.skipNBytes(Math.min(left, STEP));
    }
  }

  /** The name in a GNU entry of type L, or in the attribute {@code path} of a pax header. */
  private static String longName(InputStream in, TarHeader header, long whole, String before)
      throws IOException {
    if (header.size() > LONGEST_NAME) {
      throw new IOException(TEXTS.format("tar.name", header.size()));
    }
    byte[] all = in.readNBytes((int) whole);
    int length = (int) Math.min(header.size(), all.length);
    String text = new String(all, 0, length, StandardCharsets.UTF_8);
    if (header.type() == 'L') {
      return text.replace("\0", "");
    }
    return text.lines()
        .filter(line -> line.contains(" path="))
        .map(line -> line.substring(line.indexOf(" path=") + " path=".length()))
        .findFirst()
        .orElse(before);
  }

  private static DataFile.Opener opener(Path archive, long from, long size) {
    return () -> {
      InputStream in = unpacked(archive);
      in.skipNBytes(from);
      return new FirstBytes(in, size);
    };
  }

  private static InputStream unpacked(Path archive) throws IOException {
    InputStream in = Files.newInputStream(archive);
    return Packing.of(archive) == Packing.TAR_GZ
        ? new UnpackingLimit(
            new GZIPInputStream(in, 1 << 16), archive.toString(), Files.size(archive))
        : in;
  }
}

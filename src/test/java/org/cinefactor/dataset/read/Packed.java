package org.cinefactor.dataset.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives written for a test. */
final class Packed {
  private static final int BLOCK = 512;

  private Packed() {}

  static Path zip(Path file, Map<String, byte[]> contents) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> content : contents.entrySet()) {
        zip.putNextEntry(new ZipEntry(content.getKey()));
        zip.write(content.getValue());
      }
    }
    return file;
  }

  static Path gz(Path file, byte[] content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content);
    }
    return file;
  }

  /** As GNU tar and POSIX write it; a name of more than 100 letters stands before its entry. */
  static byte[] tar(Map<String, byte[]> contents) throws IOException {
    var out = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      String name = content.getKey();
      if (name.length() > 100) {
        entry(out, "././@LongLink", 'L', (name + "\0").getBytes(StandardCharsets.UTF_8));
        name = name.substring(0, 100);
      }
      entry(out, name, name.endsWith("/") ? '5' : '0', content.getValue());
    }
    out.write(new byte[2 * BLOCK]);
    return out.toByteArray();
  }

  private static void entry(ByteArrayOutputStream out, String name, char type, byte[] content)
      throws IOException {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, 124, String.format("%011o", content.length));
    header[156] = (byte) type;
    put(header, 257, "ustar\0" + "00");
    out.write(header);
    out.write(content);
    out.write(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}

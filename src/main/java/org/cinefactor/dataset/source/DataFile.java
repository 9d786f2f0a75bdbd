package org.cinefactor.dataset.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.cinefactor.text.Texts;

/**
 * One file of a data set, in a folder or an archive.
 *
 * @param path its path inside the place, with slashes
 * @param size its size in bytes, as it lies there; 0 where it is not known before it is read
 * @param opener opens it from its start
 */
public record DataFile(String path, long size, Opener opener) {
  private static final Texts TEXTS = Texts.of(DataFile.class);

  private static final String GZ = ".gz";

  /** As Chrome, Firefox and Edge call a second download. */
  private static final String IN_BRACKETS = "(?<=.) ?\\((\\d{1,4})\\)";

  /** As Windows and macOS call a copy, in English and German. */
  private static final String COPIED = "(?<=.)(?: -)? (?:copy|kopie)(?: \\(?(\\d{1,4})\\)?)?";

  /** As Safari and macOS call a second download; numbers behind other names are parts of them. */
  private static final String NUMBERED = "(?<=^(?:ratings|movies|links|tags))[- ](\\d{1,4})";

  private static final Pattern COPY =
      Pattern.compile(
          "(?:" + IN_BRACKETS + "|" + COPIED + "|" + NUMBERED + ")(\\.[a-z]+)?$"); // not shown

  /** Opens a file. */
  @FunctionalInterface
  public interface Opener {
    /** The file from its start. */
    InputStream open() throws IOException;
  }

  /** Its name, for messages. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folder that it lies in, with a slash at its end; empty at the top. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Its name in lower case, without {@code .gz}. */
  public String plainName() {
    String name = name().toLowerCase(Locale.ROOT);
    return packed() ? name.substring(0, name.length() - GZ.length()) : name;
  }

  /**
   * Its plain name without what a browser or a system puts behind that of a second download or of a
   * copy: {@code ratings.csv} of {@code ratings (1).csv} and {@code ratings - Copy.csv}.
   */
  public String originalName() {
    return COPY.matcher(plainName()).replaceFirst("$4");
  }

  /** The number of a second download or a copy, 1 where it is called one, 0 where it is none. */
  public int copy() {
    Matcher copy = COPY.matcher(plainName());
    return copy.find()
        ? IntStream.rangeClosed(1, 3)
            .mapToObj(copy::group)
            .filter(Objects::nonNull)
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(1)
        : 0;
  }

  /** Files without such a number first, then the newest of the others. */
  public static Comparator<DataFile> newestFirst() {
    return Comparator.comparingInt(file -> file.copy() == 0 ? Integer.MIN_VALUE : -file.copy());
  }

  /** Its size in bytes once it is unpacked; 0 where it is not known before it is read. */
  public long unpackedSize() {
    return packed() ? 0 : size;
  }

  /** True if it is packed by itself, as {@code ratings.csv.gz} is. */
  boolean packed() {
    return name().toLowerCase(Locale.ROOT).endsWith(GZ);
  }

  /** The same file, before whose opening something else is done each time. */
  DataFile after(Runnable first) {
    return new DataFile(
        path,
        size,
        () -> {
          first.run();
          return opener.open();
        });
  }

  /** Opens the file from its start, unpacked. */
  public FingerprintedInput open() throws IOException {
    InputStream in = packed() ? new BufferedInputStream(opener.open()) : opener.open();
    try {
      return new FingerprintedInput(
          name(),
          packed() && isGzip(in)
              ? new UnpackingLimit(new GZIPInputStream(in, 1 << 16), name(), size)
              : in);
    } catch (EOFException e) {
      in.close();
      throw new IOException(TEXTS.format("gz.short", name()), e);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** False where a browser has unpacked a download and left it its name. */
  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    int start = in.read() | in.read() << 8;
    in.reset();
    return start < 0 || start == GZIPInputStream.GZIP_MAGIC;
  }
}

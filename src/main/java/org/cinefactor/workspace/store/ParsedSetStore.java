package org.cinefactor.workspace.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetCodec;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.DiskCache;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.log.Log;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.TextHash;
import org.cinefactor.text.Texts;

/**
 * Large data sets as they were parsed, kept so that opening them again takes a moment: the three
 * last used ones, of {@value #MOST_BYTES} bytes together. One is found as long as no file of the
 * data set has changed, nor the data set that comes with the program. Everything in it may be
 * deleted at any time.
 */
public final class ParsedSetStore {
  private static final Texts TEXTS = Texts.of(ParsedSetStore.class);

  private static final long MOST_BYTES = 2L << 30;
  private static final DiskCache.Limit LIMIT = new DiskCache.Limit(MOST_BYTES, 3);
  private static final int BUFFER = 1 << 20;

  private final Path folder;
  private final Path shipped;
  private final int least;
  private final DiskCache cache;

  /**
   * @param folder where they are kept; made when it is needed
   * @param shipped the data set that comes with the program, from which ids may have been taken
   * @param least smaller data sets, in ratings, are parsed each time
   */
  public ParsedSetStore(Path folder, Path shipped, int least) {
    this.folder = folder;
    this.shipped = shipped;
    this.least = least;
    this.cache = new DiskCache(folder, LIMIT, Files::isRegularFile);
  }

  /**
   * The data set at a place, if it was kept and nothing has changed since.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Optional<DataSet> find(Path place, TableOptions options, Progress progress) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      Path file = file(place, options);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      DataSet data = read(file, progress);
      cache.use(file);
      return Optional.of(data);
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NegativeArraySizeException e) {
      Log.warning(ParsedSetStore.class, "a kept data set cannot be read; it is parsed again", e);
      return Optional.empty();
    }
  }

  private static DataSet read(Path file, Progress progress) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        var checked = new CheckedInputStream(in, new CRC32())) {
      DataSet data = DataSetCodec.read(checked, Files.size(file), progress);
      long sum = checked.getChecksum().getValue();
      if (new DataInputStream(in).readLong() != sum) {
        throw new IOException(TEXTS.format("place.damaged", file));
      }
      return data;
    }
  }

  /** Keeps a data set, where it is large; on a full disk, say, it does not. */
  public void keep(Path place, TableOptions options, DataSet data, Progress progress) {
    if (data.ratings().size() < least) {
      return;
    }
    try {
      OwnerOnly.folder(folder);
      Path file = file(place, options);
      AtomicFile.write(
          file,
          out -> {
            var checked = new CheckedOutputStream(out, new CRC32());
            DataSetCodec.write(data, checked, progress);
            new DataOutputStream(out).writeLong(checked.getChecksum().getValue());
          });
      cache.evict();
      progress.stopIfCancelled();
    } catch (IOException | UncheckedIOException e) {
      Log.warning(ParsedSetStore.class, "a parsed data set was not kept", e);
    }
  }

  private Path file(Path place, TableOptions options) throws IOException {
    var key = new StringJoiner("\n");
    key.add(String.valueOf(DataSetCodec.VERSION)).add(options.toString());
    for (Path at : List.of(place, shipped)) {
      SourceFingerprint.of(at).forEach(key::add);
    }
    return folder.resolve(TextHash.of(key.toString()) + ".parsed");
  }
}

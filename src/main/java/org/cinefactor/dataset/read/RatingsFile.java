package org.cinefactor.dataset.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.Findings;
import org.cinefactor.dataset.IdIndex;
import org.cinefactor.dataset.RatingBlock;
import org.cinefactor.dataset.RatingTableBuilder;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.MarkedInput;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * Reads ratings.csv: one thread reads blocks of whole lines, as many as there are processors turn
 * them into ratings, and the blocks are gathered in the file's order, so that the result is the
 * same for any number of threads.
 */
final class RatingsFile {
  private record Pending(LineBlocks.Lines lines, Future<RatingBlock> block) {}

  private final DataFile file;
  private final Findings findings;
  private final RatingTableBuilder builder;
  private final Progress progress;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private long line = 2;
  private long bytes;

  RatingsFile(DataFile file, Findings findings, RatingTableBuilder builder, Progress progress) {
    this.file = file;
    this.findings = findings;
    this.builder = builder;
    this.progress = progress;
  }

  /** Reads every row into the builder. */
  void read(IdIndex movies) throws IOException, DataSetException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (MarkedInput in = file.open();
        ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      var blocks = new LineBlocks(in);
      RatingColumns columns = columns(header(blocks));
      LineBlocks.Lines lines = blocks.next();
      while (lines.length() > 0) {
        pending.add(submit(workers, lines, columns, movies));
        if (pending.size() > 2 * threads) {
          gather(blocks);
        }
        lines = blocks.next();
      }
      while (!pending.isEmpty()) {
        gather(blocks);
      }
      check(blocks, line);
      findings.read(in.mark());
    }
    findings.check();
    if (builder.total() > Integer.MAX_VALUE - 8) {
      throw new DataSetException(
          file.name()
              + " holds more than two thousand million ratings; choose a smaller data set.");
    }
  }

  /** The first line that is not empty. */
  private byte[] header(LineBlocks blocks) throws IOException, DataSetException {
    byte[] header = blocks.header();
    check(blocks, 1);
    while (empty(header) && blocks.moreBehindHeader()) {
      header = blocks.header();
      check(blocks, line);
      line++;
    }
    return header;
  }

  private static boolean empty(byte[] header) {
    return header.length == 0 || (header.length == 1 && header[0] == '\r');
  }

  private void check(LineBlocks blocks, long next) throws DataSetException {
    if (blocks.tooLong()) {
      throw new DataSetException(
          String.format(
              Locale.ROOT,
              "%s line %d has more than 250 thousand letters: it is not a ratings file;"
                  + " download the data set again, or choose another folder.",
              file.name(),
              next));
    }
  }

  private static Pending submit(
      ExecutorService workers, LineBlocks.Lines lines, RatingColumns columns, IdIndex movies) {
    return new Pending(
        lines,
        workers.submit(
            () -> new RatingScanner(columns, movies).scan(lines.bytes(), lines.length())));
  }

  private void gather(LineBlocks blocks) {
    Pending first = pending.remove();
    RatingBlock block = result(first.block());
    blocks.free(first.lines());
    line = block.tell(findings, line);
    builder.add(block);
    bytes += first.lines().length();
    progress.report(Stage.READING_RATINGS, bytes, file.size(), Double.NaN);
    progress.stopIfCancelled();
  }

  private static RatingBlock result(Future<RatingBlock> block) {
    try {
      return block.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("reading was interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a block of ratings could not be read", e.getCause());
    }
  }

  private RatingColumns columns(byte[] header) throws IOException, DataSetException {
    return RatingColumns.of(file.name(), RatingsHeader.fields(file.name(), header));
  }
}

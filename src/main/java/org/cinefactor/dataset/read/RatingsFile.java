package org.cinefactor.dataset.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.RatingBlock;
import org.cinefactor.dataset.guess.Contents;
import org.cinefactor.dataset.read.report.Findings;
import org.cinefactor.dataset.source.MarkedInput;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;

/**
 * The reader of a table of ratings: one thread reads blocks of whole lines, as many as there are
 * processors turn them into ratings, and the blocks are gathered in the file's order, so that the
 * result is the same for any number of threads.
 */
final class RatingsFile {
  private static final Texts TEXTS = Texts.of(RatingsFile.class);

  /** Milliseconds between two questions whether to stop, while a block is waited for. */
  private static final long PATIENCE = 20;

  private record Pending(LineBlocks.Lines lines, Future<ScannedBlock> block) {}

  private final Contents.Table table;
  private final Findings findings;
  private final Progress progress;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final List<RatingBlock> gathered = new ArrayList<>();
  private long line = 1;
  private long bytes;

  RatingsFile(Contents.Table table, Findings findings, Progress progress) {
    this.table = table;
    this.findings = findings;
    this.progress = progress;
  }

  /** Reads every row; the blocks have the users' and movies' numbers as the ids give them. */
  List<RatingBlock> read(RatingIds ids) throws IOException, DataSetException {
    int threads = Runtime.getRuntime().availableProcessors();
    short[] starsOf = table.layout().table();
    try (MarkedInput in = table.ratings().open();
        InputStream utf8 = Utf8Text.of(in, table.sample());
        ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      Charset names = Utf8Text.charset(table.sample());
      var blocks = new LineBlocks(utf8);
      skipHeader(blocks);
      try {
        gatherAll(
            blocks,
            now -> {
              var scanner = new RatingScanner(table.layout(), starsOf, ids, names);
              return workers.submit(() -> scanner.scan(now.bytes(), now.length()));
            },
            2 * threads);
      } catch (CancellationException e) {
        // The blocks that still wait for a thread are not wanted any more.
        workers.shutdownNow();
        throw e;
      }
      check(blocks);
      findings.read(in.mark());
    }
    return gathered;
  }

  private void gatherAll(
      LineBlocks blocks, Function<LineBlocks.Lines, Future<ScannedBlock>> scan, int most)
      throws IOException {
    LineBlocks.Lines lines = blocks.next();
    while (lines.length() > 0) {
      pending.add(new Pending(lines, scan.apply(lines)));
      if (pending.size() > most) {
        gather(blocks);
      }
      lines = blocks.next();
    }
    while (!pending.isEmpty()) {
      gather(blocks);
    }
  }

  /** Passes the lines before the first row. */
  private void skipHeader(LineBlocks blocks) throws IOException, DataSetException {
    boolean header = table.layout().header();
    boolean more = header;
    while (more) {
      byte[] first = blocks.header();
      check(blocks);
      line++;
      String text = new String(first, Utf8Text.charset(table.sample())).strip();
      boolean before = text.isEmpty() || text.toLowerCase(Locale.ROOT).matches("sep=.?");
      more = before && blocks.moreBehindHeader();
    }
  }

  private void check(LineBlocks blocks) throws DataSetException {
    if (blocks.tooLong()) {
      throw tooLong(table.ratings().name(), line);
    }
  }

  static DataSetException tooLong(String file, long line) {
    return new DataSetException(TEXTS.format("letters", file, line));
  }

  private void gather(LineBlocks blocks) {
    Pending first = pending.remove();
    ScannedBlock block = result(first.block(), progress);
    blocks.free(first.lines());
    line = block.tell(findings, line);
    gathered.add(block.ratings());
    bytes += first.lines().length();
    progress.report(Stage.READING_RATINGS, bytes, table.ratings().unpackedSize(), Double.NaN);
    progress.stopIfCancelled();
  }

  /** The first blocks of a process take long: whoever waits for one asks meanwhile. */
  private static ScannedBlock result(Future<ScannedBlock> block, Progress progress) {
    try {
      while (true) {
        try {
          return block.get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
          // It is still worked on.
          progress.stopIfCancelled();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a block failed", e.getCause()); // not shown
    }
  }
}

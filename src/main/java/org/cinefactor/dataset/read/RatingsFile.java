package org.cinefactor.dataset.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.cinefactor.csv.EncodingTally;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.RatingBlock;
import org.cinefactor.dataset.guess.Contents;
import org.cinefactor.dataset.read.report.Findings;
import org.cinefactor.dataset.source.FingerprintedInput;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;

/**
 * The reader of a table of ratings: one thread reads blocks of whole lines, as many as there are
 * processors turn them into ratings, and the blocks are gathered in the file's order, so that the
 * result is the same for any number of threads. Where the whole file shows that its first rows
 * misled - a name in another encoding, a field in quotes with line breaks - it is read again, in
 * the latter case one block after the other.
 */
final class RatingsFile {
  private static final Texts TEXTS = Texts.of(RatingsFile.class);

  /** Milliseconds between two questions whether to stop, while a block is waited for. */
  private static final long PATIENCE = 20;

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private record Pending(LineBlocks.Lines lines, Future<ScannedBlock> block) {}

  private final Contents.Table table;
  private final Findings findings;
  private final Progress progress;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final List<RatingBlock> gathered = new ArrayList<>();
  private final Optional<InlineMovies> inline;
  private EncodingTally encoding = new EncodingTally();
  private long line = 1;
  private long bytes;

  RatingsFile(Contents.Table table, Findings findings, Progress progress) {
    this.table = table;
    this.findings = findings;
    this.progress = progress;
    this.inline = table.inline().map(InlineMovies::new);
  }

  /** The movies that the rows tell of, where there are columns for it. */
  Optional<InlineMovies> inline() {
    return inline;
  }

  /** Reads every row; the blocks have the users' and movies' numbers as the ids give them. */
  List<RatingBlock> read(RatingIds ids) throws IOException, DataSetException {
    Charset names = Utf8Text.charset(table.sample());
    int most = 2 * THREADS;
    if (!pass(ids, names, most)) {
      most = 0;
      startAgain(ids);
      pass(ids, names, most);
    }
    Charset seen = encoding.isAscii() ? names : encoding.charset();
    if (!seen.equals(names)) {
      startAgain(ids);
      pass(ids, seen, most);
    }
    findings.damage(encoding.damaged());
    return gathered;
  }

  private void startAgain(RatingIds ids) {
    ids.users().forget();
    ids.movies().forget();
    findings.forget();
    gathered.clear();
    inline.ifPresent(InlineMovies::forget);
    pending.clear();
    encoding = new EncodingTally();
    line = 1;
    bytes = 0;
  }

  /**
   * Reads the file once, each name in this encoding.
   *
   * @param most how many blocks may wait beside the one that is gathered: with none, a row that
   *     goes on behind its block is read with the next one
   * @return false, before the end, at such a row when other blocks wait
   */
  private boolean pass(RatingIds ids, Charset names, int most)
      throws IOException, DataSetException {
    short[] starsOf = table.layout().table();
    try (FingerprintedInput in = table.ratings().open();
        InputStream utf8 = Utf8Text.of(in, table.sample());
        ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
      var blocks = new LineBlocks(utf8);
      skipHeader(blocks, names);
      boolean whole;
      try {
        whole =
            gatherAll(
                blocks,
                now -> {
                  var scanner =
                      new RatingScanner(table.layout(), starsOf, ids, table.inline(), names);
                  return workers.submit(() -> scanner.scan(now.bytes(), now.length()));
                },
                most);
      } catch (CancellationException e) {
        // The blocks that still wait for a thread are not wanted any more.
        workers.shutdownNow();
        throw e;
      }
      if (!whole) {
        workers.shutdownNow();
        return false;
      }
      check(blocks);
      findings.read(in.fingerprint());
    }
    return true;
  }

  private boolean gatherAll(
      LineBlocks blocks, Function<LineBlocks.Lines, Future<ScannedBlock>> scan, int most)
      throws IOException {
    LineBlocks.Lines lines = blocks.next();
    while (lines.length() > 0) {
      pending.add(new Pending(lines, scan.apply(lines)));
      if (pending.size() > most && !gather(blocks, most)) {
        return false;
      }
      lines = blocks.next();
    }
    while (!pending.isEmpty()) {
      if (!gather(blocks, most)) {
        return false;
      }
    }
    return true;
  }

  /** Passes the lines before the first row. */
  private void skipHeader(LineBlocks blocks, Charset names) throws IOException, DataSetException {
    boolean header = table.layout().header();
    boolean more = header;
    while (more) {
      byte[] first = blocks.header(table.layout().separator().text().charAt(0));
      check(blocks);
      String text = new String(first, names).strip();
      line += 1 + text.chars().filter(c -> c == '\n').count();
      boolean before =
          line <= table.sample().heading() + 1L
              || text.isEmpty()
              || text.toLowerCase(Locale.ROOT).matches("sep=.?");
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

  /** Takes the first block; false when its last row goes on in the others that wait. */
  private boolean gather(LineBlocks blocks, int most) {
    Pending first = pending.remove();
    ScannedBlock block = result(first.block(), progress);
    if (block.end() < first.lines().length()) {
      if (most > 0) {
        return false;
      }
      blocks.giveBack(first.lines(), block.end());
    }
    blocks.free(first.lines());
    encoding.add(block.encoding());
    line = block.tell(findings, line);
    gathered.add(block.ratings());
    inline.ifPresent(movies -> block.inline().ifPresent(movies::add));
    bytes += block.end();
    progress.report(Stage.READING_RATINGS, bytes, table.ratings().unpackedSize(), Double.NaN);
    progress.stopIfCancelled();
    return true;
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

package org.cinefactor.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.cinefactor.terminal.Terminal;

/** Words typed in a terminal, one a line, to commands that only read a small data set. */
final class TypedWords implements FuzzedReader.Reading {
  private static final Set<String> COMMANDS =
      Set.of("recommend", "search", "compare", "filters", "ask", "tastes");

  /** The terminal's sentence. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
      super(sentence);
    }
  }

  @Override
  public void read(Path folder, byte[] input) throws Exception {
    List<String> words =
        new ArrayList<>(List.of(new String(input, StandardCharsets.UTF_8).split("\n", -1)));
    if (COMMANDS.contains(words.getFirst())) {
      words.add("--data=" + data(folder));
    } else if (!words.getFirst().startsWith("-")) {
      // Other commands train for minutes, or write: their words are read, and refused at the end.
      words.add("--no-such-option");
    }
    said(words);
  }

  private static Path data(Path folder) throws Exception {
    Path set = Files.createDirectories(folder.resolve("set"));
    Files.write(set.resolve("movies.csv"), Seeds.movies().getFirst());
    Files.write(set.resolve("ratings.csv"), Seeds.ratings().getFirst());
    return set;
  }

  private static void said(List<String> words) throws Refused {
    var unexpected = new AtomicReference<Throwable>();
    Thread here = Thread.currentThread();
    Thread.UncaughtExceptionHandler before = here.getUncaughtExceptionHandler();
    here.setUncaughtExceptionHandler((_, error) -> unexpected.set(error));
    try {
      var err = new ByteArrayOutputStream();
      int code = new Terminal(stream(OutputStream.nullOutputStream()), stream(err)).run(words);
      if (unexpected.get() != null) {
        throw new AssertionError(words + ": " + unexpected.get(), unexpected.get());
      }
      if (code != 0) {
        throw new Refused(err.toString(StandardCharsets.UTF_8));
      }
    } finally {
      here.setUncaughtExceptionHandler(before);
    }
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}

package org.cinefactor.terminal;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answer of the terminal to some arguments.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Spoken(int code, String out, String err) {
  /** Says the words to the program, in this process. */
  static Spoken words(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = new Terminal(stream(out), stream(err)).run(List.of(words));
    return new Spoken(code, text(out), text(err));
  }

  /** Says the words, parted by spaces, about a data set. */
  static Spoken about(Path data, String words) {
    return words(
        Stream.concat(Stream.of(words.split(" ", -1)), Stream.of("--data", data.toString()))
            .toArray(String[]::new));
  }

  /** The JSON that these words, parted by spaces, are answered with. */
  static JsonElement json(String words) {
    return JsonParser.parseString(words(words.split(" ", -1)).out());
  }

  /** Starts the program without words where there is no display. */
  static Spoken withoutWindow(String why) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = new Terminal(stream(out), stream(err)).runWithoutWindow(why);
    return new Spoken(code, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

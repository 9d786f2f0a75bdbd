import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cinefactor.terminal.Terminal;

/** A command of the terminal. */
record Words(String name, List<String> words) implements Action {
  static Words of(String name, Object... words) {
    return new Words(name, List.of(words).stream().map(String::valueOf).toList());
  }

  @Override
  public Optional<String> run() {
    var err = new ByteArrayOutputStream();
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    int code = new Terminal(nowhere, new PrintStream(err, true, StandardCharsets.UTF_8)).run(words);
    String said = err.toString(StandardCharsets.UTF_8).strip();
    return code == 0 ? Optional.empty() : Optional.of(said.substring(said.lastIndexOf('\n') + 1));
  }
}

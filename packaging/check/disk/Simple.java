import java.io.IOException;
import java.util.Optional;

/** A step of the program's that says by an exception what went wrong. */
record Simple(String name, Step step) implements Action {
  /** The step itself. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  @Override
  public Optional<String> run() {
    try {
      step.run();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}

import java.util.Optional;

/** Something that a person does with the program, in this process. */
interface Action {
  String name();

  /** Gets ready, while all is well with the disk. */
  default void begin() throws Exception {}

  /**
   * Does it.
   *
   * @return what the program complains of; empty when it says, or lets it be seen, that it is done
   */
  Optional<String> run() throws Exception;

  /** Ends what was begun, when all is well with the disk again. */
  default void end() throws Exception {}

  /** True if it is tried again by itself until it is done, so that in the end it always is. */
  default boolean persists() {
    return false;
  }
}

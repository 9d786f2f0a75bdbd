package org.cinefactor.ui.task;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.cinefactor.file.FailureReason;

/** Says in one sentence why some work came to nothing. */
final class FailureSentence {
  private FailureSentence() {}

  static String of(Throwable failure) {
    String message = failure.getMessage();
    return switch (failure) {
      case NoSuchFileException e -> "There is no " + e.getFile() + ".";
      case AccessDeniedException e -> "You may not read or write " + e.getFile() + ".";
      case FileSystemException e -> e.getFile() + ": " + FailureReason.of(e) + ".";
      case OutOfMemoryError _ -> "Not enough memory; try fewer components or a smaller data set.";
      default ->
          message == null || message.isBlank()
              ? "It failed for a reason that the program does not know ("
                  + failure.getClass().getSimpleName()
                  + ")."
              : sentence(message);
    };
  }

  private static String sentence(String text) {
    String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return begun.endsWith(".") || begun.endsWith("!") ? begun : begun + ".";
  }
}

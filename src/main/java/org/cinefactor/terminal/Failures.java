package org.cinefactor.terminal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.cinefactor.dataset.read.report.TableRefusedException;
import org.cinefactor.file.FailureReason;
import org.cinefactor.terminal.option.table.RemedyWords;

/** The error messages of a terminal, one line each. */
final class Failures {
  private Failures() {}

  static String sentence(Throwable failure) {
    return oneLine(
        switch (failure) {
          case NoSuchFileException e -> "there is no " + e.getFile();
          case AccessDeniedException e -> "you may not read or write " + e.getFile();
          case FileSystemException e -> e.getFile() + ": " + FailureReason.of(e);
          case InvalidPathException e when e.getReason().contains("unmappable") ->
              "the name of a file or folder, "
                  + e.getInput()
                  + ", has letters that this system's language settings lack; start the program"
                  + " with LC_ALL=C.UTF-8";
          case CancellationException _ -> "stopped before it was done";
          case TableRefusedException e -> e.getMessage() + " " + RemedyWords.of(e.remedy());
          case OutOfMemoryError _ ->
              "not enough memory for this; try fewer components or a smaller data set";
          default -> {
            String message = failure.getMessage();
            yield message == null || message.isBlank()
                ? "failed: " + failure.getClass().getSimpleName()
                : message;
          }
        });
  }

  private static String oneLine(String text) {
    return String.join(" ", text.strip().lines().map(String::strip).toList());
  }
}

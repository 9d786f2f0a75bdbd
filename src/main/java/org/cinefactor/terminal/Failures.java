package org.cinefactor.terminal;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line for people. */
final class Failures {
  private Failures() {}

  static String sentence(Throwable failure) {
    return oneLine(
        switch (failure) {
          case NoSuchFileException e -> "there is no " + e.getFile();
          case AccessDeniedException e -> "you may not read or write " + e.getFile();
          case CancellationException _ -> "stopped before it was done";
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

  /** What is wrong with the words. */
  static String mistake(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().getFirst();
      String what =
          unmatched.isUnknownOption()
              ? "there is no option " + word
              : unmatched.getCommandLine().getSubcommands().isEmpty()
                  ? "'" + word + "' is a word too many"
                  : "there is no command '" + word + "'";
      List<String> near = unmatched.getSuggestions();
      return oneLine(
          near.isEmpty() ? what : what + "; did you mean " + String.join(" or ", near) + "?");
    }
    return oneLine(String.valueOf(mistake.getMessage()));
  }

  static String oneLine(String text) {
    return String.join(" ", text.strip().lines().map(String::strip).toList());
  }
}

package org.cinefactor.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** The reason of an input or output error, in words that stand behind a colon. */
public final class FailureReason {
  private FailureReason() {}

  /** The reason. */
  public static String of(IOException failure) {
    String said = String.valueOf(failure.getMessage());
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return "the disk is full";
    }
    if (lower.contains("quota")) {
      return "your share of the disk is used up";
    }
    if (lower.contains("read-only file system")) {
      return "the disk can only be read";
    }
    if (lower.contains("input/output error")) {
      return "the disk cannot be read or written";
    }
    return switch (failure) {
      case UnwritableFileException e -> e.reason();
      case AccessDeniedException e -> "you may not read or write " + e.getFile();
      case NoSuchFileException e -> "there is no " + e.getFile();
      case FileSystemException e when e.getReason() != null -> e.getReason();
      default -> said;
    };
  }
}

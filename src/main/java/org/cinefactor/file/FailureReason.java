package org.cinefactor.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.cinefactor.text.Texts;

/** The reason of an input or output error, in words that stand behind a colon. */
public final class FailureReason {
  private static final Texts TEXTS = Texts.of(FailureReason.class);

  private FailureReason() {}

  /** The reason. */
  public static String of(IOException failure) {
    String said = String.valueOf(failure.getMessage());
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") // not shown
        || lower.contains("not enough space")) { // not shown
      return TEXTS.get("reason.full");
    }
    if (lower.contains("quota")) {
      return TEXTS.get("reason.quota");
    }
    if (lower.contains("read-only file system")) { // not shown
      return TEXTS.get("reason.readOnly");
    }
    if (lower.contains("input/output error")) { // not shown
      return TEXTS.get("reason.broken");
    }
    return switch (failure) {
      case UnwritableFileException e -> e.reason();
      case AccessDeniedException e -> TEXTS.format("reason.forbidden", e.getFile());
      case NoSuchFileException e -> TEXTS.format("reason.missing", e.getFile());
      case FileSystemException e when e.getReason() != null -> e.getReason();
      case EOFException _ -> TEXTS.get("reason.short");
      default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : said;
    };
  }
}

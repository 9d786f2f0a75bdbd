package org.cinefactor.file;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.text.Texts;

/** The reason of an input or output error, in words that stand behind a colon. */
public final class FailureReason {
  private static final Texts TEXTS = Texts.of(FailureReason.class);

  /** A sentence of older parts of Java: {@code model.npz (Permission denied)}. */
  private static final Pattern OLD_KIND = Pattern.compile("(.+) \\([^()]+\\)", Pattern.DOTALL);

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
      case FileNotFoundException e -> ofOldKind(e);
      case FileAlreadyExistsException e -> TEXTS.format("reason.exists", e.getFile());
      case NoSuchFileException e -> TEXTS.format("reason.missing", e.getFile());
      case FileSystemException e when e.getReason() != null -> e.getReason();
      case EOFException _ -> TEXTS.get("reason.short");
      default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : said;
    };
  }

  /** The reason that the system gives behind the file's name, in its own words. */
  private static String ofOldKind(FileNotFoundException failure) {
    String said = String.valueOf(failure.getMessage());
    Matcher parts = OLD_KIND.matcher(said);
    if (!parts.matches()) {
      return said;
    }
    Path file = Path.of(parts.group(1));
    if (!Files.exists(file)) {
      return TEXTS.format("reason.missing", file);
    }
    return Files.isReadable(file) ? said : TEXTS.format("reason.forbidden", file);
  }
}

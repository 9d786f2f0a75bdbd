package org.cinefactor.file;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
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
    Optional<String> known = ofSystem(said.toLowerCase(Locale.ROOT));
    return known.isPresent() ? known.get() : ofKind(failure);
  }

  /** The reason that the system gives in English, in words of our own. */
  private static Optional<String> ofSystem(String said) {
    if (said.contains("no space left") || said.contains("not enough space")) { // not shown
      return Optional.of(TEXTS.get("reason.full"));
    }
    if (said.contains("quota")) {
      return Optional.of(TEXTS.get("reason.quota"));
    }
    if (said.contains("read-only file system")) { // not shown
      return Optional.of(TEXTS.get("reason.readOnly"));
    }
    if (said.contains("input/output error")) { // not shown
      return Optional.of(TEXTS.get("reason.broken"));
    }
    if (said.contains("too many open files")) { // not shown
      return Optional.of(TEXTS.get("reason.many"));
    }
    if (said.contains("file name too long")) { // not shown
      return Optional.of(TEXTS.get("reason.long"));
    }
    if (said.contains("operation not permitted")) { // not shown
      return Optional.of(TEXTS.get("reason.refused"));
    }
    if (said.contains("resource busy") || said.contains("file busy")) { // not shown
      return Optional.of(TEXTS.get("reason.busy"));
    }
    return said.contains("stale file handle") // not shown
        ? Optional.of(TEXTS.get("reason.gone"))
        : Optional.empty();
  }

  private static String ofKind(IOException failure) {
    return switch (failure) {
      case UnwritableFileException e -> e.reason();
      case AccessDeniedException e -> TEXTS.format("reason.forbidden", e.getFile());
      case FileNotFoundException e -> ofOldKind(e);
      case FileAlreadyExistsException e -> TEXTS.format("reason.exists", e.getFile());
      case NoSuchFileException e -> TEXTS.format("reason.missing", e.getFile());
      case FileSystemException e when e.getReason() != null -> e.getReason();
      case EOFException _ -> TEXTS.get("reason.short");
      case ZipException _ -> TEXTS.get("reason.damaged");
      case CharacterCodingException _ -> TEXTS.get("reason.letters");
      default ->
          failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
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

package org.cinefactor.ui.task;

import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.cinefactor.file.FailureReason;
import org.cinefactor.text.Texts;

/** The sentence for the reason why work failed. */
final class FailureSentence {
  private static final Texts TEXTS = Texts.of(FailureSentence.class);

  /** A first word with a dot or a separator of folders in it. */
  private static final Pattern FILE_NAME = Pattern.compile("\\S*[./\\\\][^\\s.]");

  private FailureSentence() {}

  static String of(Throwable failure) {
    String message = failure.getMessage();
    return switch (failure) {
      case NoSuchFileException e -> TEXTS.format("missing", e.getFile());
      case AccessDeniedException e -> TEXTS.format("forbidden", e.getFile());
      case FileSystemException e -> e.getFile() + ": " + FailureReason.of(e) + ".";
      case OutOfMemoryError _ -> TEXTS.get("memory");
      case EOFException e -> sentence(FailureReason.of(e));
      case ZipException e -> sentence(FailureReason.of(e));
      case CharacterCodingException e -> sentence(FailureReason.of(e));
      case NullPointerException _, IndexOutOfBoundsException _, ClassCastException _ ->
          unknown(failure);
      default -> message == null || message.isBlank() ? unknown(failure) : sentence(message);
    };
  }

  /** For faults of the program, which the log describes. */
  private static String unknown(Throwable failure) {
    return TEXTS.format("unknown", failure.getClass().getSimpleName());
  }

  /** A file's name stays as it is, at the beginning of a sentence too. */
  private static String sentence(String text) {
    boolean name = FILE_NAME.matcher(text).lookingAt();
    String begun = name ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return begun.endsWith(".") || begun.endsWith("!") ? begun : begun + ".";
  }
}

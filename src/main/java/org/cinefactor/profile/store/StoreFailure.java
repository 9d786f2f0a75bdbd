package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.cinefactor.file.FailureReason;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.text.Texts;

/** The ways in which work with a profile's file fails, each with its sentence for people. */
enum StoreFailure {
  UNOPENED,
  UNSAVED,
  UNCOPIED,
  PREDICTION_UNSAVED,
  UNREAD,
  UNCLOSED;

  private static final Texts TEXTS = Texts.of(StoreFailure.class);

  /**
   * The exception to throw.
   *
   * @param file the profile's file
   * @param cause what SQLite or the system said
   */
  ProfileException of(Path file, Exception cause) {
    String reason = reason(cause);
    return new ProfileException(sentence(file, reason), reason, cause);
  }

  private String sentence(Path file, String reason) {
    return switch (this) {
      case UNOPENED -> TEXTS.format("unopened", file, reason);
      case UNSAVED -> TEXTS.format("unsaved", file, reason);
      case UNCOPIED -> TEXTS.format("uncopied", file, reason);
      case PREDICTION_UNSAVED -> TEXTS.format("unkept", file, reason);
      case UNREAD -> TEXTS.format("unread", file, reason);
      case UNCLOSED -> TEXTS.format("unclosed", file, reason);
    };
  }

  private static String reason(Exception cause) {
    return switch (cause) {
      case SQLException said -> SqliteReason.of(said);
      case ProfileException said -> said.reason();
      case IOException said -> FailureReason.of(said);
      default -> String.valueOf(cause.getMessage());
    };
  }
}

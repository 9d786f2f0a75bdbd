package org.cinefactor.ui.failure;

import org.cinefactor.log.UnexpectedError;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.text.Texts;

/**
 * The reason why the window cannot show its usual content.
 *
 * @param title what is not possible
 * @param sentence what happened
 * @param safe a sentence on what is safe
 * @param details what somebody needs who looks for the cause, to be copied; empty for none
 */
public record WindowFailure(String title, String sentence, String safe, String details) {
  private static final Texts TEXTS = Texts.of(WindowFailure.class);

  /** The person's files cannot be opened. */
  public static WindowFailure of(ProfileException reason) {
    return new WindowFailure(
        TEXTS.get("title"), String.valueOf(reason.getMessage()), TEXTS.get("safe"), "");
  }

  /** The program failed where nobody expects it, with the person's files open perhaps. */
  public static WindowFailure of(UnexpectedError error) {
    return new WindowFailure(
        TEXTS.get("unexpected.title"),
        error.sentence(),
        TEXTS.get("unexpected.safe"),
        error.details());
  }
}

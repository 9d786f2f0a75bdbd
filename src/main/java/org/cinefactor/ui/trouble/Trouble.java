package org.cinefactor.ui.trouble;

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
public record Trouble(String title, String sentence, String safe, String details) {
  private static final Texts TEXTS = Texts.of(Trouble.class);

  /** The person's files cannot be opened. */
  public static Trouble of(ProfileException reason) {
    return new Trouble(
        TEXTS.get("title"), String.valueOf(reason.getMessage()), TEXTS.get("safe"), "");
  }

  /** The program failed where nobody expects it, with the person's files open perhaps. */
  public static Trouble of(UnexpectedError error) {
    return new Trouble(
        TEXTS.get("unexpected.title"),
        error.sentence(),
        TEXTS.get("unexpected.safe"),
        error.details());
  }
}

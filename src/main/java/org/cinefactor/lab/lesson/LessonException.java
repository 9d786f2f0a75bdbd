package org.cinefactor.lab.lesson;

import java.io.IOException;
import java.io.Serial;

/** A lesson's file that cannot be read; the message is a sentence for people. */
public final class LessonException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  LessonException(String sentence) {
    super(sentence);
  }

  LessonException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

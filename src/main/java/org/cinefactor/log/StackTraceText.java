package org.cinefactor.log;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * An exception with its causes and frames as text, for a log that may be shown to others. A message
 * that may quote what a person wrote or rated is left out: those of our own exceptions, of refused
 * arguments, of dates, and of JSON, which Gson quotes where it is not what was asked for.
 */
final class StackTraceText {
  private static final int MOST_FRAMES = 200;

  private StackTraceText() {}

  static String of(Throwable failure) {
    var text = new StringBuilder();
    append(text, "", failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    return text.toString();
  }

  private static void append(
      StringBuilder text, String begin, Throwable failure, Set<Throwable> seen) {
    if (!seen.add(failure)) {
      return;
    }
    text.append(begin).append(head(failure)).append('\n');
    int frames = 0;
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frames++ < MOST_FRAMES) {
        text.append("\tat ").append(frame).append('\n');
      }
    }
    for (Throwable other : failure.getSuppressed()) {
      append(text, "Suppressed: ", other, seen);
    }
    Throwable cause = failure.getCause();
    if (cause != null) {
      append(text, "Caused by: ", cause, seen); // not shown
    }
  }

  /** Its class, and its message where that says nothing of a person. */
  static String head(Throwable failure) {
    String name = failure.getClass().getName();
    String message = failure.getMessage();
    return message == null || mayQuote(failure) ? name : name + ": " + message;
  }

  private static boolean mayQuote(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure.getClass().getName().startsWith("org.cinefactor.")
        || failure instanceof IllegalArgumentException
        || failure instanceof DateTimeException
        || isOfGson(failure)
        // Its message is then that of its cause.
        || (cause != null && mayQuote(cause));
  }

  private static boolean isOfGson(Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    return frames.length > 0 && frames[0].getClassName().startsWith("com.google.gson.");
  }
}

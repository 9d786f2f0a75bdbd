package org.cinefactor.log;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cinefactor.text.Texts;

/**
 * The one place for errors that nobody expected, on whatever thread: each goes into the log with
 * its stack trace, and is reported once. One that comes again and again, with every picture say, is
 * reported once and logged a few times.
 */
public final class UnexpectedErrors implements Thread.UncaughtExceptionHandler {
  private static final Texts TEXTS = Texts.of(UnexpectedErrors.class);

  private static final int LOGGED = 5;

  private final Supplier<String> version;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<UnexpectedError> undelivered = new ArrayList<>();
  private Optional<Consumer<UnexpectedError>> listener = Optional.empty();

  /**
   * @param version of the program, to stand in the details
   */
  public UnexpectedErrors(Supplier<String> version) {
    this.version = version;
  }

  /** Passes a caught error to the handler of uncaught ones. */
  public static void report(Throwable error) {
    Thread here = Thread.currentThread();
    here.getUncaughtExceptionHandler().uncaughtException(here, error);
  }

  /**
   * True if work that failed with this did not fail by a fault of the program: the failure has a
   * sentence for people, as every exception of input and output and of refused settings has.
   */
  public static boolean hasSentence(Throwable failure) {
    return switch (failure) {
      case NumberFormatException _ -> false;
      case IllegalArgumentException _, UncheckedIOException _, OutOfMemoryError _ -> true;
      case RuntimeException _ -> failure.getClass().getName().startsWith("org.cinefactor.");
      default -> failure instanceof Exception;
    };
  }

  /** Sets the listener, which gets each error on its thread, and earlier errors at once. */
  public void onError(Consumer<UnexpectedError> listener) {
    List<UnexpectedError> before;
    synchronized (this) {
      this.listener = Optional.of(listener);
      before = List.copyOf(undelivered);
      undelivered.clear();
    }
    before.forEach(listener);
  }

  /** Logs an error whose catcher informs the person, and returns the words for that. */
  public UnexpectedError caught(Throwable error) {
    Thread here = Thread.currentThread();
    log(here, error);
    return new UnexpectedError(sentence(error), details(here, error));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    if (log(thread, error) == 1) {
      delivery(new UnexpectedError(sentence(error), details(thread, error)))
          .ifPresent(Runnable::run);
    }
  }

  /** The number of times that it has come now. */
  private int log(Thread thread, Throwable error) {
    int times = count(error);
    if (times <= LOGGED) {
      String what =
          "unexpected in " + version.get() + ", on the thread " + thread.getName(); // not shown
      Log.error(UnexpectedErrors.class, what, error);
    }
    return times;
  }

  private synchronized int count(Throwable error) {
    StackTraceElement[] frames = error.getStackTrace();
    String place = error.getClass().getName() + (frames.length == 0 ? "" : frames[0].toString());
    return seen.merge(place, 1, Integer::sum);
  }

  /** The call of the listener, to be made outside of the lock. */
  private synchronized Optional<Runnable> delivery(UnexpectedError error) {
    if (listener.isEmpty()) {
      undelivered.add(error);
      return Optional.empty();
    }
    Consumer<UnexpectedError> who = listener.get();
    return Optional.of(() -> who.accept(error));
  }

  private static String sentence(Throwable error) {
    return error instanceof OutOfMemoryError
        ? TEXTS.get("memory")
        : TEXTS.format("unexpected", error.getClass().getSimpleName());
  }

  private String details(Thread thread, Throwable error) {
    return "CineFactor "
        + version.get()
        + ", Java "
        + Runtime.version()
        + ", "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + ", thread "
        + thread.getName()
        + "\n"
        + StackTraceText.of(error);
  }
}

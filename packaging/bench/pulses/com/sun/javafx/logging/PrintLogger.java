package com.sun.javafx.logging;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A log of the phases of JavaFX's pulses, in place of JavaFX's own, which paints about as long as
 * it measures and ends with an exception of its own. (The flight recorder gets no event from JavaFX
 * 26 on Java 25.) It is there when the system property cinefactor.pulses names a file: a line for
 * each phase has the pulse, when it began and ended in microseconds since 1970, the microseconds of
 * its thread's processor time, and its name. The script frames compiles and uses it.
 */
public final class PrintLogger extends Logger {
  private record Phase(int pulse, long begun, long worked, String name) {}

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintWriter out;
  private final long began = System.currentTimeMillis() * 1000;
  private final long zero = System.nanoTime();
  private final ThreadLocal<Phase> now = new ThreadLocal<>();
  private volatile Thread toolkit;
  private volatile int pulse;
  private volatile int rendered;
  private int pulses;

  private PrintLogger(Path file) throws IOException {
    out = new PrintWriter(Files.newBufferedWriter(file));
    Runtime.getRuntime().addShutdownHook(new Thread(out::close));
  }

  /** JavaFX asks for it once; null for none. */
  public static Logger createInstance() throws IOException {
    String file = System.getProperty("cinefactor.pulses");
    return file == null ? null : new PrintLogger(Path.of(file));
  }

  @Override
  public void pulseStart() {
    toolkit = Thread.currentThread();
    pulse = ++pulses;
    newPhase("pulse");
  }

  @Override
  public void pulseEnd() {
    newPhase(null);
    pulse = 0;
  }

  @Override
  public void renderStart() {
    rendered = pulse;
  }

  @Override
  public void renderEnd() {
    newPhase(null);
    rendered = 0;
  }

  @Override
  public void newPhase(String name) {
    Phase before = now.get();
    long at = System.nanoTime();
    if (before != null && before.pulse > 0) {
      synchronized (out) {
        out.println(
            before.pulse
                + "\t"
                + micros(before.begun)
                + "\t"
                + micros(at)
                + "\t"
                + (THREADS.getCurrentThreadCpuTime() - before.worked) / 1000
                + "\t"
                + before.name);
      }
    }
    int number = Thread.currentThread() == toolkit ? pulse : rendered;
    now.set(name == null ? null : new Phase(number, at, THREADS.getCurrentThreadCpuTime(), name));
  }

  private long micros(long nanos) {
    return began + (nanos - zero) / 1000;
  }
}

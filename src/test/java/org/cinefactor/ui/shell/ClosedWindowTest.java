package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.shell.robot.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that is closed: nothing keeps it, nor the data and models of its person. */
@OnScreen
class ClosedWindowTest {
  private static final int MOST_COLLECTIONS = 20;

  @TempDir Path home;

  @Test
  void nothingIsKept() throws Exception {
    WeakReference<Session> session = opened("first");
    for (int i = 0; i < MOST_COLLECTIONS && session.get() != null; i++) {
      System.gc();
      FxThread.call(() -> null);
    }
    assertThat(session.get()).isNull();
  }

  private WeakReference<Session> opened(String name) throws Exception {
    try (var window = RunningWindow.open(home.resolve(name))) {
      window.clickOn("Try a sample person");
      window.awaitAnswer();
      return new WeakReference<>(window.session());
    }
  }
}

package org.cinefactor.house;

import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The lower priority of tests without a window: tests with one come one after the other, so that
 * the whole suite waits for them, and theirs is the processor when they want it.
 */
public final class AsideOfWindows implements BeforeAllCallback {
  @SuppressWarnings("ThreadPriorityCheck") // Nothing is relied upon: the suite is only sooner done.
  @Override
  public void beforeAll(ExtensionContext context) {
    boolean window =
        context.getTestClass().filter(c -> c.isAnnotationPresent(OnScreen.class)).isPresent();
    Thread.currentThread().setPriority(window ? Thread.NORM_PRIORITY : Thread.MIN_PRIORITY);
  }
}

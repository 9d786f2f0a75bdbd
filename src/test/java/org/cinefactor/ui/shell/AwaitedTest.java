package org.cinefactor.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class AwaitedTest {
  private final List<String> done = new ArrayList<>();
  private final SimpleIntegerProperty count = new SimpleIntegerProperty();
  private final ObservableValue<Integer> value = count.asObject();

  @Test
  void actionsWaitForTheirValueAndRunOnce() throws Exception {
    FxToolkit.registerPrimaryStage();
    onToolkit(
        () -> {
          Awaited.value(value, now -> now == 0, () -> done.add("at once"));
          Awaited.value(value, now -> now > 1, () -> done.add("first file"));
          Awaited.value(value, now -> now > 1, () -> done.add("second file"));
          assertThat(done).containsExactly("at once");
          count.set(1);
          count.set(2);
          count.set(3);
        });
    onToolkit(() -> assertThat(done).containsExactly("at once", "first file", "second file"));
    onToolkit(() -> count.set(4));
    onToolkit(() -> assertThat(done).hasSize(3));
  }

  /** A value that has gone by the time its followers are done is waited for again. */
  @Test
  void valuesThatPassAreAwaitedAgain() throws Exception {
    FxToolkit.registerPrimaryStage();
    onToolkit(
        () -> {
          Awaited.value(value, now -> now == 2, () -> done.add("done"));
          count.set(2);
          count.set(0);
        });
    onToolkit(() -> assertThat(done).isEmpty());
    onToolkit(() -> count.set(2));
    onToolkit(() -> assertThat(done).containsExactly("done"));
  }

  private static void onToolkit(Runnable check) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, check);
  }
}

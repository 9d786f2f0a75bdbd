package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions whether to stop before the first stage is told, when a process is new and slow. */
class CancelledReadingTest {
  /**
   * At the beginning, in the folder, before each of two tables is looked at, and when both are
   * known.
   */
  private static final int BEFORE_ALL_STAGES = 5;

  /** A progress that cancels when it is asked for the last time. */
  private static final class Stopping implements Progress {
    private final List<Stage> told = new ArrayList<>();
    private int left;

    Stopping(int asked) {
      this.left = asked;
    }

    @Override
    public void report(Stage stage, long done, long total, double value) {
      told.add(stage);
    }

    @Override
    public boolean cancelled() {
      left--;
      return left <= 0;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, BEFORE_ALL_STAGES})
  void aCancelIsHeardBeforeAnyStage(int asked) {
    var stopping = new Stopping(asked);

    assertThatThrownBy(() -> DataSets.read(Folder.SHIPPED, stopping))
        .isInstanceOf(CancellationException.class);

    assertThat(stopping.told).isEmpty();
    assertThat(stopping.left).isZero();
  }

  @Test
  void aLookAtAnArchiveOfManyTablesIsCancelledOnItsWay(@TempDir Path folder) throws Exception {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    for (int i = 0; i < 50; i++) {
      tables.put("f" + i + "/a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    }
    for (Path archive :
        List.of(
            Packed.zip(folder.resolve("many.zip"), tables),
            Packed.gz(folder.resolve("many.tar.gz"), Packed.tar(tables)))) {
      assertThatThrownBy(() -> DataSets.preview(archive, TableOptions.guessed(), new Stopping(40)))
          .isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> DataSets.isDataSet(archive, new Stopping(40)))
          .isInstanceOf(CancellationException.class);
    }
  }
}

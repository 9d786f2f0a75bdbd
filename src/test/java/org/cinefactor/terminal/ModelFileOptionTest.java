package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.terminal.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recommendations with a model from a file: {@code --model}. */
final class ModelFileOptionTest extends InSmallData {
  private static final String PENALTY = " --alpha-w 0.02 --l1-ratio 0.5";

  private Path model;

  @BeforeEach
  void name() {
    model = folder.resolve("model.npz");
  }

  private void train(String options) {
    assertThat(said("train --components 3 --out " + model + options).code()).isZero();
  }

  private Spoken recommend(String options) {
    return said("recommend --rate 1=5" + options);
  }

  @Test
  void aModelFileIsUsedInsteadOfTraining() {
    train("");
    Spoken answered = recommend(" --components 3 --model " + model);
    assertThat(answered.out()).isEqualTo(recommend(" --components 3").out());
    assertThat(answered.code()).isZero();
    assertThat(answered.err())
        .isEqualTo("--components is ignored: a model's file was trained before (--model).\n");
  }

  @Test
  void theOptionsSayWhatAForeignModelDoesNot() throws IOException {
    train(PENALTY);
    Path foreign = Files.copy(model, folder.resolve("foreign.npz"));
    try (var zip = FileSystems.newFileSystem(foreign)) {
      Files.delete(zip.getPath("settings.npy"));
      Files.delete(zip.getPath("checksum.npy"));
    }
    Spoken own = recommend(" --model " + model);
    Spoken bare = recommend(" --model " + foreign);
    Spoken told = recommend(" --model " + foreign + PENALTY);

    assertThat(own.err()).isEmpty();
    assertThat(told.err()).isEmpty();
    assertThat(told.out()).isEqualTo(own.out());
    assertThat(bare.out()).isNotEqualTo(own.out());
    assertThat(bare.err())
        .startsWith(foreign + " does not say how it was regularised")
        .hasLineCount(1);
    assertThat(recommend(" --model " + model + PENALTY).err())
        .contains("--alpha-w is ignored: the model's file says how it was trained (--model).");
  }

  @Test
  void aFileThatIsNoModelIsOneSentence() throws IOException {
    Files.writeString(model, "hello");
    Spoken spoken = recommend(" --components 3 --model " + model);
    assertThat(spoken.code()).isEqualTo(Command.FAILED);
    assertThat(spoken.err()).startsWith("cinefactor: Cannot use the model ").hasLineCount(1);
  }
}

package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Damaged files in German: the words of Java, which are English, are not among them. */
@Isolated("the language is that of the whole process")
class WordsOfJavaTest {
  @TempDir Path folder;

  @AfterEach
  void speakAsBefore() {
    Language.SYSTEM.use();
  }

  private static byte[] packed() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int row = 0; row < 50_000; row++) {
        out.write((row + "," + row * 7919 % 9973 + ",4\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private void assertSaid(String name, byte[] bytes, String end) throws Exception {
    Language.GERMAN.use();
    Path file = Files.write(folder.resolve(name), bytes);
    assertThatThrownBy(() -> Folder.read(file)).hasMessage(file + end);
  }

  @Test
  void aTableThatIsCutOff() throws Exception {
    byte[] whole = packed();
    assertSaid(
        "ratings.csv.gz",
        Arrays.copyOf(whole, whole.length / 2),
        " lässt sich nicht lesen: das Ende fehlt; prüf, ob es vollständig ist und ob du es lesen"
            + " darfst.");
  }

  @Test
  void aTableWhosePartsDoNotFit() throws Exception {
    byte[] torn = packed();
    torn[torn.length - 6] ^= 1;
    assertSaid(
        "ratings.csv.gz",
        torn,
        " lässt sich nicht lesen: die Teile passen nicht zusammen; prüf, ob es vollständig ist"
            + " und ob du es lesen darfst.");
  }

  @Test
  void aZipThatIsCutOff() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("ratings.csv"));
      zip.write(packed());
    }
    assertSaid(
        "ml.zip",
        Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2),
        " ist beschädigt (das Ende fehlt); lade oder kopiere es noch einmal.");
  }
}

package org.cinefactor.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reasons of errors in the words of the program, whichever part of Java said them. */
class FailureReasonTest {
  @TempDir Path folder;

  @Test
  void aFileThatIsGoneOrForbiddenIsSaidInOneWay() throws IOException {
    Path gone = folder.resolve("a (copy).npz");
    assertThat(FailureReason.of(old(gone, "No such file or directory")))
        .isEqualTo("there is no " + gone);
    assertThat(FailureReason.of(new AccessDeniedException("m.npz")))
        .isEqualTo("you may not read or write m.npz");
    Path there = Files.createFile(folder.resolve("there.npz"));
    if (there.toFile().setReadable(false, false) && !Files.isReadable(there)) {
      assertThat(FailureReason.of(old(there, "Permission denied")))
          .isEqualTo("you may not read or write " + there);
    }
  }

  @Test
  void anotherReasonIsLeftAsItIs() throws IOException {
    Path there = Files.createFile(folder.resolve("there"));
    assertThat(FailureReason.of(old(there, "Protocol error")))
        .isEqualTo(there + " (Protocol error)");
    assertThat(FailureReason.of(new FileNotFoundException("nothing here")))
        .isEqualTo("nothing here");
  }

  @Test
  void whatJavaAndTheSystemSayInEnglishHasWordsOfItsOwn() {
    assertThat(FailureReason.of(new ZipException("invalid stored block lengths")))
        .isEqualTo("its parts do not fit together");
    assertThat(FailureReason.of(new MalformedInputException(1)))
        .isEqualTo("it is not text in the encoding that it should have");
    assertThat(FailureReason.of(new FileSystemException("m", null, "Too many open files")))
        .isEqualTo("too many files are open at once");
  }

  private static IOException old(Path file, String reason) {
    return new FileNotFoundException(file + " (" + reason + ")");
  }
}

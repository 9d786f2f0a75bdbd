package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The limits of files and methods: one that fits on a screen can be read. */
final class SizesTest {
  private static final int LINES_OF_A_FILE = 400;
  private static final int LINES_OF_A_METHOD = 40;

  @Test
  void noFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Sources.all()) {
      int lines = Files.readAllLines(file).size();
      if (lines > LINES_OF_A_FILE) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).as("files over " + LINES_OF_A_FILE + " lines; make two of each").isEmpty();
  }

  @Test
  void noMethodIsLong() throws IOException {
    assertThat(longMethods(Sources.all(), LINES_OF_A_METHOD))
        .as("methods over " + LINES_OF_A_METHOD + " lines; name their parts")
        .isEmpty();
  }

  @Test
  void aLongMethodIsSeen() throws IOException {
    Path self = Path.of("src/test/java/org/cinefactor/house/SizesTest.java");
    assertThat(longMethods(List.of(self), 3)).anyMatch(found -> found.contains("noFileIsLong"));
  }

  private static List<String> longMethods(List<Path> files, int limit) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> found = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new LongMethods(unit, positions, limit).scan(unit, found);
      }
    }
    return found;
  }

  /** A scanner for methods whose bodies have more lines than allowed, braces counted. */
  private static final class LongMethods extends TreePathScanner<Void, List<String>> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final int limit;

    LongMethods(CompilationUnitTree unit, SourcePositions positions, int limit) {
      this.unit = unit;
      this.positions = positions;
      this.limit = limit;
    }

    @Override
    public Void visitMethod(MethodTree method, List<String> found) {
      if (method.getBody() != null && lines(method.getBody()) > limit) {
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        found.add(file + " " + method.getName() + ": " + lines(method.getBody()) + " lines");
      }
      return super.visitMethod(method, found);
    }

    private long lines(BlockTree body) {
      LineMap lines = unit.getLineMap();
      return lines.getLineNumber(positions.getEndPosition(unit, body))
          - lines.getLineNumber(positions.getStartPosition(unit, body))
          + 1;
    }
  }
}

package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks, checks and installers' programs, which no build runs: they compile. */
class PackagingCompilesTest {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  @ParameterizedTest
  @ValueSource(strings = {"bench", "bench/jmh", "bench/pulses", "build", "check/disk"})
  void everyProgramCompiles(String folder) throws IOException {
    List<Path> sources = sources(Path.of("packaging", folder));
    assertThat(sources).as("sources in " + folder).isNotEmpty();
    assertThat(errors(sources)).isEmpty();
  }

  /** Programs lie side by side; benchmarks have packages. */
  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> all = found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      List<Path> here = all.stream().filter(file -> folder.equals(file.getParent())).toList();
      return here.isEmpty() ? all : here;
    }
  }

  private static List<String> errors(List<Path> sources) throws IOException {
    var heard = new DiagnosticCollector<JavaFileObject>();
    try (var files = COMPILER.getStandardFileManager(heard, Locale.ROOT, StandardCharsets.UTF_8)) {
      var options = List.of("-proc:none", "-classpath", classPath());
      var units = files.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) COMPILER.getTask(null, files, heard, options, null, units);
      task.analyze();
    }
    return heard.getDiagnostics().stream()
        .filter(said -> said.getKind() == Diagnostic.Kind.ERROR)
        .map(said -> said.toString())
        .toList();
  }

  /** All that the tests run with, JavaFX's modules as plain jars among it. */
  private static String classPath() throws IOException {
    var all = new ArrayList<>(List.of(System.getProperty("java.class.path")));
    for (String place : System.getProperty("jdk.module.path").split(File.pathSeparator, -1)) {
      try (Stream<Path> jars = Files.walk(Path.of(place), 1)) {
        jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).forEach(all::add);
      }
    }
    return String.join(File.pathSeparator, all);
  }
}

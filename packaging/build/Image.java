import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The installed program as a folder.
 *
 * @param version of the program
 * @param runtime the Java runtime with the program's modules in it
 * @param content data, models, licences
 * @param folder where the image goes
 */
record Image(String version, Path runtime, Path content, Path folder) {
  private static final String CACHE = "cinefactor.aot";

  /** Makes it, and returns its folder. */
  Path make() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(description());
    for (String option : options("$APPDIR")) {
      command.add("--java-options");
      command.add(option);
    }
    if (Host.current() == Host.WINDOWS) {
      // A window's program has no console on Windows; commands answer in the one they are typed
      // into.
      command.addAll(
          List.of("--add-launcher", "cinefactor-terminal=packaging/windows/terminal.properties"));
    }
    Tools.run(command);
    if (Host.current() == Host.LINUX) {
      startWithoutAsking();
    }
    return root();
  }

  /** The command of jpackage for an image of the program. */
  private List<String> description() {
    return List.of(
        Tools.jdk("jpackage"),
        "--type",
        "app-image",
        "--name",
        Installers.name(),
        "--app-version",
        version,
        "--vendor",
        "CineFactor contributors",
        "--copyright",
        "Copyright 2026 CineFactor contributors, MIT licence",
        "--description",
        "Movie recommendations by matrix factorization",
        "--icon",
        Installers.icon(),
        "--module",
        "org.cinefactor/org.cinefactor.Main",
        "--runtime-image",
        runtime.toString(),
        "--input",
        content.toString(),
        "--dest",
        folder.toString());
  }

  /**
   * jpackage's launcher asks rpm and dpkg, at each start, which package it belongs to, before it
   * starts Java. This one just starts it.
   */
  private void startWithoutAsking() throws IOException {
    var script =
        new StringBuilder(
            """
            #!/bin/sh
            # Starts CineFactor with the Java runtime that is beside it.
            here=$(readlink -f "$0")
            app=${here%/bin/*}/lib/app
            # Else the C library keeps memory for each thread that ever asked for some.
            export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
            # In the C locale Java could not open a file whose name has letters beyond ASCII.
            case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in C | POSIX) export LC_ALL=C.UTF-8 ;; esac
            exec "$app/../runtime/bin/java" \\
            """);
    for (String option : options("$app")) {
      script.append("  \"").append(option).append("\" \\\n");
    }
    script.append("  -m org.cinefactor/org.cinefactor.Main \"$@\"\n");
    Path launcher = root().resolve("bin").resolve(Installers.name());
    // The launcher that jpackage made is read-only.
    Files.delete(launcher);
    Files.writeString(launcher, script);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The Java options of the program, wherever it is installed. */
  private static List<String> options(String app) throws IOException {
    List<String> options = new ArrayList<>();
    options.add("-Dcinefactor.home=" + app);
    options.add("-Dorg.sqlite.lib.path=" + app + "/" + nativesBesideApp());
    options.add("--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc");
    options.addAll(optionsIn("java"));
    if (Host.architecture().equals("x86_64")) {
      options.addAll(optionsIn("java-x86_64"));
    }
    if (Host.current() == Host.LINUX) {
      options.addAll(optionsIn("java-linux"));
    }
    // Compiling what the training run found worth it, all at once, would take the start's
    // processors.
    options.add("-XX:+UnlockDiagnosticVMOptions");
    options.add("-XX:-AOTReplayTraining");
    // The cache is used where it was made for; elsewhere every pointer in it would be changed
    // first.
    options.add("-XX:ArchiveRelocationMode=0");
    options.add("-XX:AOTCache=" + app + "/" + CACHE);
    // What the virtual machine has to say must not mix with a command's answer.
    options.add("-Xlog:disable");
    options.add("-Xlog:all=error:stderr");
    return options;
  }

  private static List<String> optionsIn(String file) throws IOException {
    return Files.readAllLines(Path.of("packaging/options", file)).stream()
        .filter(line -> line.startsWith("-"))
        .toList();
  }

  /**
   * Lets the program run once as a user runs it, and keeps what the virtual machine learned: loaded
   * and linked classes, and which methods are worth compiling.
   */
  void train() throws IOException, InterruptedException {
    Path app = app().toAbsolutePath();
    List<String> learning = command(app, "AOTCacheOutput=" + app.resolve(CACHE));
    List<String> plain = command(app, "AOTMode=off");
    new TrainingRun(plain, learning, folder.resolveSibling("training")).run();
    if (!Files.exists(app.resolve(CACHE))) {
      throw new IllegalStateException("the training run left no " + CACHE);
    }
    if (Host.current() == Host.MAC) {
      // The cache came after jpackage had sealed the bundle, which macOS would call damaged now.
      Tools.run(List.of("codesign", "--force", "--deep", "--sign", "-", root().toString()));
    }
  }

  /** The program without a launcher; in place of the cache, what is to be done about one. */
  private List<String> command(Path app, String cache) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(root().toAbsolutePath().resolve(javaHome()).resolve("bin/java").toString());
    for (String option : options(app.toString())) {
      command.add(option.startsWith("-XX:AOTCache=") ? "-XX:" + cache : option);
    }
    command.addAll(List.of("-m", "org.cinefactor/org.cinefactor.Main"));
    return command;
  }

  private Path root() {
    return folder.resolve(Installers.name() + (Host.current() == Host.MAC ? ".app" : ""));
  }

  private Path app() {
    return root()
        .resolve(
            switch (Host.current()) {
              case LINUX -> "lib/app";
              case WINDOWS -> "app";
              case MAC -> "Contents/app";
            });
  }

  private static String nativesBesideApp() {
    return switch (Host.current()) {
      case LINUX -> "../runtime/lib";
      case WINDOWS -> "../runtime/bin";
      case MAC -> "../runtime/Contents/Home/lib";
    };
  }

  private static String javaHome() {
    return switch (Host.current()) {
      case LINUX -> "lib/runtime";
      case WINDOWS -> "runtime";
      case MAC -> "Contents/runtime/Contents/Home";
    };
  }
}

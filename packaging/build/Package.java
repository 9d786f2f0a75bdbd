import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The maker of the installers of the system it runs on: a runtime with the program's modules and
 * those JDK modules that they need, the app image with data, models and licences, its ahead-of-time
 * cache, and what this system installs, with checksums.
 *
 * <p>Run by {@code mvn -B -Ppackage verify} with the JDK that the build found.
 */
final class Package {
  private Package() {}

  /** Arguments: the version, the program's jar, and the class path that it is run with. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String version = args[0];
    Path jar = Path.of(args[1]);
    List<Path> libraries = libraries(args[2]);
    Bill.settle(Path.of("target/bom.json"), libraries);
    Path target = Path.of("target/package");
    Folders.delete(target);

    Files.createDirectories(target);
    // For those who measure or look into what is made here.
    Files.writeString(target.resolve("jdk"), "JAVA_HOME=" + System.getProperty("java.home") + "\n");
    var modules = new Modules(Host.current(), target.resolve("modules"), target.resolve("natives"));
    modules.gather(jar, libraries);
    new StyleSheets(target.resolve("modules"), target.resolve("styles")).compile();
    Path runtime = Runtimes.link(modules, target.resolve("runtime"));
    Path content = Content.gather(target.resolve("content"), libraries);
    var image = new Image(version, runtime, content, target.resolve("image"));
    Path app = image.make();
    image.train();
    new Installers(version, app, target.resolve("installers")).make();
  }

  /** The jars of a class path. */
  static List<Path> libraries(String classPath) {
    return Stream.of(classPath.split(System.getProperty("path.separator")))
        .map(Path::of)
        .filter(Files::isRegularFile)
        .toList();
  }
}

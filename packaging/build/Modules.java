import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The program and its libraries as modules that jlink takes: each with a descriptor, and without
 * native code, which goes into a folder of its own as far as this system loads it.
 *
 * @param host this system
 * @param folder where the modules go
 * @param natives where native code goes
 */
record Modules(Host host, Path folder, Path natives) {
  static final String ROOT = "org.cinefactor";

  /** Fills the two folders. */
  void gather(Path jar, List<Path> libraries) throws IOException {
    Files.createDirectories(folder);
    Files.createDirectories(natives);
    List<String> described = new ArrayList<>();
    copy(jar, described);
    for (Path library : libraries.stream().sorted().toList()) {
      if (!isEmpty(library)) {
        copy(library, described);
      }
    }
  }

  /** JavaFX comes as an empty jar and one for each system. */
  static boolean isEmpty(Path library) {
    return library.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar");
  }

  /** The names of the program's modules and of all that they need. */
  Set<String> needed() {
    return Configuration.empty()
        .resolve(ModuleFinder.of(folder), ModuleFinder.ofSystem(), Set.of(ROOT))
        .modules()
        .stream()
        .map(ResolvedModule::name)
        .collect(Collectors.toSet());
  }

  private void copy(Path jar, List<String> described) throws IOException {
    Path copy = folder.resolve(jar.getFileName());
    try (ZipFile from = new ZipFile(jar.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
      to.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry : Collections.list(from.entries())) {
        try (InputStream in = from.getInputStream(entry)) {
          copy(entry, in, to);
        }
      }
      Optional<byte[]> descriptor = Descriptors.missing(jar, List.copyOf(described));
      if (descriptor.isPresent()) {
        to.putNextEntry(new ZipEntry("module-info.class"));
        to.write(descriptor.get());
        to.closeEntry();
      }
    }
    if (Descriptors.missing(jar, List.of()).isPresent()) {
      described.add(ModuleFinder.of(copy).findAll().iterator().next().descriptor().name());
    }
  }

  private void copy(ZipEntry entry, InputStream in, ZipOutputStream to) throws IOException {
    String name = entry.getName();
    if (Host.isNative(name)) {
      if (host.loads(name)) {
        Files.copy(in, natives.resolve(Path.of(name).getFileName()));
      }
    } else if (!name.endsWith(".jar")) {
      var copy = new ZipEntry(name);
      copy.setTime(entry.getTime());
      to.putNextEntry(copy);
      in.transferTo(to);
      to.closeEntry();
    }
  }
}

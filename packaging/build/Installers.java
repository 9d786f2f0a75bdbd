import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The installers of a system, made from the image, and checksums beside it. */
record Installers(String version, Path image, Path folder) {
  /** The program's name as the system writes names; on Linux it is also the command's name. */
  static String name() {
    return Host.current() == Host.LINUX ? "cinefactor" : "CineFactor";
  }

  static String icon() {
    return switch (Host.current()) {
      case LINUX -> "packaging/icon/cinefactor-512.png";
      case WINDOWS -> "packaging/icon/cinefactor.ico";
      case MAC -> "packaging/icon/cinefactor.icns";
    };
  }

  void make() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    switch (Host.current()) {
      case LINUX ->
          Tools.run(
              List.of(
                  "sh",
                  "packaging/linux/installers",
                  version,
                  image.toString(),
                  folder.toString(),
                  Tools.jdk("jpackage")));
      case WINDOWS -> jpackage("msi", "packaging/windows/options");
      case MAC -> jpackage("dmg", "packaging/macos/options");
    }
    checksums();
  }

  private void jpackage(String type, String options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(Tools.jdk("jpackage"), "--type", type, "--name", name()));
    command.addAll(List.of("--app-version", version, "--app-image", image.toString()));
    command.addAll(List.of("--dest", folder.toString(), "@" + options));
    Tools.run(command);
  }

  private void checksums() throws IOException {
    var lines = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        lines.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
        System.out.printf(Locale.ROOT, "%s: %.1f MB%n", file, Files.size(file) / 1e6);
      }
    }
    Files.writeString(folder.resolve("SHA256SUMS"), lines);
    System.out.printf(Locale.ROOT, "installed: %.1f MB%n", Folders.size(image) / 1e6);
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

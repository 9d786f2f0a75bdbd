import java.util.Locale;

/** The system that the package is made on and for. */
enum Host {
  LINUX("Linux", ".so"),
  WINDOWS("Windows", ".dll"),
  MAC("Mac", ".dylib");

  private final String sqlite;
  private final String ending;

  Host(String sqlite, String ending) {
    this.sqlite = sqlite;
    this.ending = ending;
  }

  static Host current() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return os.startsWith("windows") ? WINDOWS : os.startsWith("mac") ? MAC : LINUX;
  }

  /** True if a jar's entry is native code of any system. */
  static boolean isNative(String entry) {
    return entry.matches(".*\\.(so|dll|dylib|jnilib|a)");
  }

  /** True if a jar's entry is native code that this system loads. */
  boolean loads(String entry) {
    if (!entry.endsWith(ending)) {
      return false;
    }
    return !entry.startsWith("org/sqlite/native/")
        || entry.startsWith("org/sqlite/native/" + sqlite + "/" + architecture() + "/");
  }

  /** The processor's, in sqlite-jdbc's words: {@code x86_64} or {@code aarch64}. */
  static String architecture() {
    String name = System.getProperty("os.arch");
    return name.equals("amd64") ? "x86_64" : name;
  }
}

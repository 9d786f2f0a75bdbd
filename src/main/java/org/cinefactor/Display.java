package org.cinefactor;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The display of this computer: whether a window can be opened on it.
 *
 * @param properties the system properties
 * @param environment the environment variables
 */
record Display(Properties properties, Map<String, String> environment) {
  /**
   * True if there is surely no display: on Linux and its like, without X11, Wayland or a stand-in.
   */
  boolean missing() {
    String os = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (os.startsWith("windows") || os.startsWith("mac")) {
      return false;
    }
    boolean headlessPlatform = properties.getProperty("glass.platform") != null;
    return !headlessPlatform && unset("DISPLAY") && unset("WAYLAND_DISPLAY");
  }

  private boolean unset(String name) {
    return environment.getOrDefault(name, "").isBlank();
  }
}

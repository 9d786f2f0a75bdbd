package org.cinefactor.download;

import java.net.ProxySelector;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proxy through which this computer reaches the web: the one that the environment names in
 * {@code https_proxy} and its like, as is usual on Linux, else the one in the system's settings.
 * What was said when the program was started ({@code -Dhttps.proxyHost}) counts before both.
 */
final class SystemProxy {
  private static final String SYSTEM = "java.net.useSystemProxies";
  private static final String HOST = ".proxyHost";
  private static final String DIRECT = "http.nonProxyHosts";
  private static final String LOOPBACK = "localhost|127.*|[::1]";

  private SystemProxy() {}

  /** The system's selector of the proxy of an address. */
  static synchronized ProxySelector selector() {
    Map<String, String> wanted = properties(System.getenv());
    boolean said =
        System.getProperty("http" + HOST) != null || System.getProperty("https" + HOST) != null;
    if (!said) {
      wanted.forEach(System::setProperty);
    }
    // Read once by the selector, when it is asked for for the first time.
    System.setProperty(SYSTEM, System.getProperty(SYSTEM, "true"));
    return ProxySelector.getDefault();
  }

  /** The virtual machine's own names for what an environment says of proxies. */
  static Map<String, String> properties(Map<String, String> environment) {
    Map<String, String> properties = new HashMap<>();
    for (String scheme : List.of("http", "https")) {
      value(environment, scheme + "_proxy")
          .or(() -> value(environment, "all_proxy"))
          .flatMap(SystemProxy::address)
          .ifPresent(
              proxy -> {
                properties.put(scheme + HOST, proxy.getHost());
                int usual = proxy.getScheme().equals("https") ? 443 : 80;
                int port = proxy.getPort() < 0 ? usual : proxy.getPort();
                properties.put(scheme + ".proxyPort", Integer.toString(port));
              });
    }
    if (!properties.isEmpty()) {
      properties.put(DIRECT, direct(value(environment, "no_proxy").orElse("")));
    }
    return properties;
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
        .filter(value -> !value.isBlank());
  }

  /** An address with a host; empty for what is none, or is a proxy of another kind. */
  private static Optional<URI> address(String text) {
    try {
      var address = URI.create(text.contains("://") ? text.strip() : "http://" + text.strip());
      boolean http = List.of("http", "https").contains(address.getScheme());
      return Optional.of(address).filter(a -> http && a.getHost() != null);
    } catch (IllegalArgumentException _) {
      // Whoever set it is told by other programs; without a proxy it is tried directly.
      return Optional.empty();
    }
  }

  /** {@code .example.edu,10.0.0.1} as {@code *.example.edu|10.0.0.1}. */
  private static String direct(String list) {
    List<String> hosts = new ArrayList<>(List.of(LOOPBACK));
    for (String host : list.split("[,\\s]+", -1)) {
      if (!host.isEmpty()) {
        hosts.add(host.startsWith(".") ? "*" + host : host);
      }
    }
    return String.join("|", hosts);
  }
}

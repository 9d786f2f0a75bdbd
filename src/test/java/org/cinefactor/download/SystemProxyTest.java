package org.cinefactor.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

/** Downloads from behind a proxy, which is a server on the loopback address. */
class SystemProxyTest extends ServerScene {
  /** The address does not exist: only a proxy can have it. Loopback servers are asked directly. */
  @Test
  void aDownloadGoesThroughTheProxyOfTheSystem() throws Exception {
    server.file(PATH, zip);
    URI proxy = server.address("/");
    System.setProperty("http.proxyHost", proxy.getHost());
    System.setProperty("http.proxyPort", Integer.toString(proxy.getPort()));
    try {
      var file =
          new RemoteFile(
              URI.create("http://files.example.invalid" + PATH),
              OptionalLong.of(zip.length),
              published().md5(),
              Optional.empty());
      assertThat(download.fetch(file, NAME, Progress.NONE).path()).hasBinaryContent(zip);
    } finally {
      System.clearProperty("http.proxyHost");
      System.clearProperty("http.proxyPort");
    }
    assertThat(server.asked()).containsExactly(PATH);
  }

  @Test
  void theEnvironmentNamesProxiesAsOnLinux() {
    assertThat(SystemProxy.properties(Map.of())).isEmpty();
    assertThat(
            SystemProxy.properties(
                Map.of(
                    "https_proxy", "http://proxy.school.edu:3128/",
                    "NO_PROXY", ".school.edu, 10.0.0.1")))
        .isEqualTo(
            Map.of(
                "https.proxyHost", "proxy.school.edu",
                "https.proxyPort", "3128",
                "http.nonProxyHosts", "localhost|127.*|[::1]|*.school.edu|10.0.0.1"));
    assertThat(SystemProxy.properties(Map.of("ALL_PROXY", "proxy:8080")))
        .containsEntry("http.proxyHost", "proxy")
        .containsEntry("https.proxyPort", "8080");
    assertThat(SystemProxy.properties(Map.of("http_proxy", "socks5://proxy:1080"))).isEmpty();
    assertThat(SystemProxy.properties(Map.of("http_proxy", "no address: at all"))).isEmpty();
  }
}

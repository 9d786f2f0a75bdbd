package org.cinefactor.download;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import org.cinefactor.text.Texts;

/**
 * A file on a server, and what its publisher says about it.
 *
 * @param address where it lies, http or https
 * @param bytes its size, where it was published
 * @param md5 its MD5 in 32 hexadecimal digits, where it was published
 * @param md5Address a small file on a server that says its MD5, where there is one
 */
public record RemoteFile(
    URI address, OptionalLong bytes, Optional<String> md5, Optional<URI> md5Address) {
  private static final Texts TEXTS = Texts.of(RemoteFile.class);

  /** The last of the ports that there are. */
  static final int LAST_PORT = 65_535;

  /**
   * A file.
   *
   * @throws IllegalArgumentException when the address is not one of http or https, or its port is
   *     none
   */
  public RemoteFile {
    String scheme = String.valueOf(address.getScheme());
    if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
      throw new IllegalArgumentException(TEXTS.format("address", address));
    }
    if (address.getPort() > LAST_PORT) {
      throw new IllegalArgumentException(TEXTS.format("port", address));
    }
  }

  /** The name of its server, for people. */
  public String server() {
    return address.getHost();
  }
}

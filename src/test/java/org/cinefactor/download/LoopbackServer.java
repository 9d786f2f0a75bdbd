package org.cinefactor.download;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this computer's loopback address that answers as a test wants it to. */
public final class LoopbackServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** An answer to a request. */
  @FunctionalInterface
  public interface Answer {
    /** Says it. */
    void to(HttpExchange exchange) throws IOException;
  }

  /** Starts on a free port. */
  public LoopbackServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  /** From now on this is said to who asks for a path. */
  public LoopbackServer answer(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          String range = exchange.getRequestHeaders().getFirst("Range");
          asked.add(exchange.getRequestURI().getPath() + (range == null ? "" : " " + range));
          try (exchange) {
            // A context also gets the longer paths that begin like its own.
            if (exchange.getRequestURI().getPath().equals(path)) {
              answer.to(exchange);
            } else {
              exchange.sendResponseHeaders(404, -1);
            }
          }
        });
    return this;
  }

  /**
   * A well-behaved server's answer: a file with an entity tag, in the ranges that are asked for.
   */
  public LoopbackServer file(String path, byte[] content) {
    return answer(path, exchange -> send(exchange, content, content.length));
  }

  /** The same, but the connection is cut after so many bytes of each answer. */
  public LoopbackServer cut(String path, byte[] content, int after) {
    return answer(path, exchange -> send(exchange, content, after));
  }

  /** Sends a file from the asked place on, at most so many bytes of it. */
  public static void send(HttpExchange exchange, byte[] content, int most) throws IOException {
    int from = from(exchange);
    exchange.getResponseHeaders().set("ETag", "\"" + content.length + "\"");
    exchange.getResponseHeaders().set("Content-Type", "application/zip");
    if (from > 0) {
      String range = "bytes " + from + "-" + (content.length - 1) + "/" + content.length;
      exchange.getResponseHeaders().set("Content-Range", range);
    }
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, content.length - from);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(content, from, Math.min(most, content.length - from));
    }
  }

  /** The byte that is asked for first; 0 without a range. */
  static int from(HttpExchange exchange) {
    String range = exchange.getRequestHeaders().getFirst("Range");
    return range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
  }

  /** Paths and ranges as they were asked for. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** The address of a path. */
  public URI address(String path) {
    InetSocketAddress at = server.getAddress();
    return URI.create("http://" + at.getHostString() + ":" + at.getPort() + path);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

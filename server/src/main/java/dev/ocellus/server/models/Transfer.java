package dev.ocellus.server.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * One HTTP transfer into a file, from where the file ends. {@link HttpURLConnection}, because it
 * has a timeout for a body that stops coming, which {@link java.net.http.HttpClient} has not.
 */
final class Transfer {
  private static final int PARTIAL_CONTENT = HttpURLConnection.HTTP_PARTIAL;
  private static final int RANGE_NOT_SATISFIABLE = 416;
  private static final int TIMEOUT_MS = (int) Duration.ofSeconds(30).toMillis();
  private static final long MAX_BYTES = 256L << 20;

  private final Proxies proxies;

  /** Hears how many bytes of the file have come, and how many it has; -1 where nobody says. */
  @FunctionalInterface
  interface Received {
    void at(long bytes, long total);
  }

  Transfer(Proxies proxies) {
    this.proxies = proxies;
  }

  /**
   * Fetches what {@code part} lacks; all of it where the server knows no ranges.
   *
   * @throws BrokenTransferException when the connection ended early; {@code part} keeps what came
   * @throws ClosedByInterruptException when the thread was interrupted; {@code part} keeps what
   *     came
   */
  void toFile(URI address, Path part, Received progress) throws IOException {
    long had = Files.exists(part) ? Files.size(part) : 0;
    HttpURLConnection connection = connect(address, had);
    try {
      int status = status(connection, address);
      if (status == RANGE_NOT_SATISFIABLE && had > 0) {
        return;
      }
      if (status != HttpURLConnection.HTTP_OK && status != PARTIAL_CONTENT) {
        throw new IOException(address + " answers HTTP " + status);
      }
      receive(address, connection, part, status == PARTIAL_CONTENT ? had : 0, progress);
    } finally {
      connection.disconnect();
    }
  }

  private HttpURLConnection connect(URI address, long from) throws IOException {
    HttpURLConnection connection = open(address);
    connection.setConnectTimeout(TIMEOUT_MS);
    connection.setReadTimeout(TIMEOUT_MS);
    connection.setRequestProperty("Accept-Encoding", "identity");
    connection.setRequestProperty("Connection", "close");
    connection.setRequestProperty("User-Agent", "ocellus");
    if (from > 0) {
      connection.setRequestProperty("Range", "bytes=" + from + "-");
    }
    return connection;
  }

  private HttpURLConnection open(URI address) throws IOException {
    try {
      Proxy proxy = proxies.forAddress(address);
      var connection = (HttpURLConnection) address.toURL().openConnection(proxy);
      proxies.authenticator(address).ifPresent(connection::setAuthenticator);
      return connection;
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static int status(HttpURLConnection connection, URI address) throws IOException {
    try {
      return connection.getResponseCode();
    } catch (IOException e) {
      throw new IOException(address + " cannot be reached: " + IoErrors.plain(e), e);
    }
  }

  private static void receive(
      URI address, HttpURLConnection connection, Path part, long from, Received progress)
      throws IOException {
    long length = connection.getContentLengthLong();
    long total = length < 0 ? -1 : from + length;
    if (total > MAX_BYTES) {
      throw new IOException(address + " wants to give " + total + " bytes; no model is so large");
    }
    long bytes = from;
    progress.at(bytes, total);
    try (InputStream in = connection.getInputStream();
        OutputStream out = open(part, from)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = read(in, buffer, address, bytes, total);
          read >= 0;
          read = read(in, buffer, address, bytes, total)) {
        write(out, buffer, read);
        bytes += read;
        if (bytes > MAX_BYTES) {
          throw new IOException(address + " does not end; " + bytes + " bytes came");
        }
        progress.at(bytes, total);
      }
    }
    if (total >= 0 && bytes < total) {
      throw broken(address, bytes, total, null);
    }
  }

  private static int read(InputStream in, byte[] buffer, URI address, long bytes, long total)
      throws BrokenTransferException {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw broken(address, bytes, total, e);
    }
  }

  /** What comes after an interrupt is left: the file is closed, and the next attempt asks anew. */
  private static void write(OutputStream out, byte[] buffer, int length) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new ClosedByInterruptException();
    }
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      throw IoErrors.unwritable(e);
    }
  }

  private static OutputStream open(Path part, long from) throws IOException {
    return from > 0
        ? Files.newOutputStream(part, StandardOpenOption.APPEND)
        : Files.newOutputStream(part);
  }

  private static BrokenTransferException broken(
      URI address, long bytes, long total, IOException why) {
    String of = total < 0 ? "" : " of " + total;
    return new BrokenTransferException(
        address + " broke off after " + bytes + of + " bytes; the next attempt goes on from there",
        why);
  }
}

package dev.ocellus.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that need not keep to the rules of HTTP. */
final class RawClient implements AutoCloseable {
  private static final int TIMEOUT_MS = 300_000;

  private final Socket socket;

  RawClient(OcellusServer server) throws IOException {
    this(server, "127.0.0.1");
  }

  /** Comes from another address of this machine. */
  RawClient(OcellusServer server, String from) throws IOException {
    InetAddress to = InetAddress.getLoopbackAddress();
    socket = new Socket(to, server.port(), InetAddress.getByName(from), 0);
    socket.setSoTimeout(TIMEOUT_MS);
    socket.setTcpNoDelay(true);
  }

  void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** What comes up to the given text, and with it. */
  String receiveUntil(String end) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder text = new StringBuilder();
    while (text.indexOf(end) < 0) {
      int read = in.read();
      if (read < 0) {
        throw new IOException("the server closed after: " + text);
      }
      text.append((char) read);
    }
    return text.toString();
  }

  /** What comes until the server closes. */
  String receiveAll() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

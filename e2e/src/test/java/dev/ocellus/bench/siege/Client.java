package dev.ocellus.bench.siege;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client with a connection of its own, which need not keep to the rules of HTTP. */
final class Client implements AutoCloseable {
  private static final int TIMEOUT_MS = 120_000;
  private static final String LENGTH = "\r\ncontent-length:";

  private final Socket socket;

  /**
   * An answer.
   *
   * @param status 0 where the server closed without one
   */
  record Answer(int status, String body) {}

  Client(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(TIMEOUT_MS);
    socket.setTcpNoDelay(true);
  }

  /** Sends a request and waits for the answer. */
  static Answer ask(int port, byte[] request) throws IOException {
    try (Client client = new Client(port)) {
      return client.ask(request);
    }
  }

  Answer ask(byte[] request) throws IOException {
    send(request);
    return receive();
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  /** The next answer. */
  Answer receive() throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int read = in.read();
      if (read < 0) {
        return new Answer(0, "");
      }
      head.append((char) read);
    }
    byte[] body = in.readNBytes(length(head.toString().toLowerCase(Locale.ROOT)));
    int status = Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    return new Answer(status, new String(body, StandardCharsets.UTF_8));
  }

  private static int length(String head) {
    int at = head.indexOf(LENGTH);
    return at < 0
        ? 0
        : Integer.parseInt(
            head.substring(at + LENGTH.length(), head.indexOf("\r\n", at + 2)).strip());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

package dev.ocellus.server.http;

import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;

/** The server cannot listen where it should. The message says why and what to do. */
public final class ListenException extends RuntimeException {
  private ListenException(String message, Throwable cause) {
    super(message, cause);
  }

  static ListenException of(String host, int port, Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new ListenException(reason(host, port, root), failure);
  }

  private static String reason(String host, int port, Throwable root) {
    String message = String.valueOf(root.getMessage());
    if (root instanceof UnresolvedAddressException) {
      return "There is no host " + host + "; --host takes an address of this machine.";
    }
    if (root instanceof BindException && message.contains("in use")) {
      return "Port "
          + port
          + " of "
          + host
          + " is in use; choose another with --port, or --port 0 for a free one.";
    }
    if (root instanceof BindException && message.contains("assign")) {
      return host + " is no address of this machine; --host takes one, such as 127.0.0.1.";
    }
    if (root instanceof SocketException && message.contains("ermission")) {
      return "Port " + port + " may not be opened by this user; choose one above 1023 with --port.";
    }
    return "Cannot listen at " + host + ", port " + port + ": " + message;
  }
}

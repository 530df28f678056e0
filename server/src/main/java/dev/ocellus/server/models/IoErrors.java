package dev.ocellus.server.models;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/**
 * Says in words what Java's input and output errors say by their class alone. Paths are left out:
 * what is said here may be sent to whoever asks the server.
 */
final class IoErrors {
  private static final Map<Class<? extends IOException>, String> WORDS =
      Map.of(
          UnknownHostException.class, "no such host",
          ConnectException.class, "no connection",
          SocketTimeoutException.class, "no answer in time",
          AccessDeniedException.class, "access denied",
          FileAlreadyExistsException.class, "there is a file in the way",
          NoSuchFileException.class, "no such file");

  private IoErrors() {}

  static String plain(IOException error) {
    String words = WORDS.getOrDefault(error.getClass(), "");
    String detail = detail(error);
    if (words.isEmpty() && detail.isEmpty()) {
      return error.getClass().getSimpleName();
    }
    return words.isEmpty() || detail.isEmpty() ? words + detail : words + ": " + detail;
  }

  private static String detail(IOException error) {
    String detail =
        error instanceof FileSystemException file ? file.getReason() : error.getMessage();
    return detail == null ? "" : detail;
  }

  /** Of a file that is being fetched. */
  static IOException unwritable(IOException cause) {
    return new IOException("the server's cache cannot be written: " + plain(cause), cause);
  }
}

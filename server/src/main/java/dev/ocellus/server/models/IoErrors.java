package dev.ocellus.server.models;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** Says in words what Java's input and output errors say by their class alone. */
final class IoErrors {
  private static final Map<Class<? extends IOException>, String> PREFIXES =
      Map.of(
          UnknownHostException.class, "no such host: ",
          ConnectException.class, "no connection: ",
          SocketTimeoutException.class, "no answer in time: ",
          AccessDeniedException.class, "access denied: ",
          FileAlreadyExistsException.class, "there is a file in the way: ",
          NoSuchFileException.class, "no such file: ");

  private IoErrors() {}

  static String plain(IOException error) {
    String message =
        error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    return PREFIXES.getOrDefault(error.getClass(), "") + message;
  }
}

package dev.ocellus.bench.siege;

import dev.ocellus.server.sample.Bytes;

/** Requests, byte by byte. */
final class Requests {
  private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";

  private Requests() {}

  static byte[] get(String path) {
    return bytes("GET " + path + HOST + "\r\n");
  }

  static byte[] post(String path, byte[] body) {
    return new Bytes().put(announcement(path, body.length)).put(body).toArray();
  }

  /** A request without the body that it announces. */
  static byte[] announcement(String path, int length) {
    return bytes("POST " + path + HOST + "Content-Length: " + length + "\r\n\r\n");
  }

  static byte[] bytes(String text) {
    return new Bytes().text(text).toArray();
  }
}

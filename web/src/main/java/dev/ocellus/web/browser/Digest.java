package dev.ocellus.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Uint8Array;

/** Hashes. */
public final class Digest {
  private static final String HEX = "0123456789abcdef";

  private Digest() {}

  /** SHA-256 in lower-case hex; null outside of secure contexts, where browsers have none. */
  public static String sha256(Uint8Array bytes) {
    JSPromise<ArrayBuffer> digest = digest(bytes);
    return digest == null ? null : hex(new Uint8Array(Promises.await(digest)));
  }

  private static String hex(Uint8Array bytes) {
    StringBuilder text = new StringBuilder(bytes.getLength() * 2);
    for (int i = 0; i < bytes.getLength(); i++) {
      text.append(HEX.charAt(bytes.get(i) >> 4)).append(HEX.charAt(bytes.get(i) & 15));
    }
    return text.toString();
  }

  @JSBody(
      params = "bytes",
      script =
          "return typeof crypto === 'object' && crypto.subtle"
              + " ? crypto.subtle.digest('SHA-256', bytes) : null;")
  private static native JSPromise<ArrayBuffer> digest(Uint8Array bytes);
}

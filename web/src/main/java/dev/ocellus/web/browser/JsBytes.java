package dev.ocellus.web.browser;

import dev.ocellus.tensor.ByteSource;
import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** Bytes that are not on the Java heap. */
public final class JsBytes implements ByteSource {
  private final Uint8Array bytes;

  /**
   * Bytes that nobody writes to any more.
   *
   * @param bytes shared, not copied
   */
  public JsBytes(Uint8Array bytes) {
    this.bytes = bytes;
  }

  /** The same bytes off the Java heap; copied there only where they are not yet. */
  public static JsBytes of(ByteSource source) {
    if (source instanceof JsBytes there) {
      return there;
    }
    byte[] copied = new byte[source.length()];
    source.copy(0, copied, 0, copied.length);
    return new JsBytes(new Uint8Array(Int8Array.copyFromJavaArray(copied)));
  }

  @Override
  public int length() {
    return bytes.getLength();
  }

  @Override
  public void copy(int from, byte[] into, int at, int count) {
    Int8Array part = new Int8Array(bytes.getBuffer(), bytes.getByteOffset() + from, count);
    System.arraycopy(part.copyToJavaArray(), 0, into, at, count);
  }

  /** Read as UTF-8; what is not becomes U+FFFD, and a mark of byte order is left out. */
  public String text() {
    return text(bytes);
  }

  @JSBody(params = "bytes", script = "return new TextDecoder().decode(bytes);")
  private static native String text(Uint8Array bytes);

  /** A part, shared. */
  public Uint8Array part(int from, int count) {
    return new Uint8Array(bytes.getBuffer(), bytes.getByteOffset() + from, count);
  }
}

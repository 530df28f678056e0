package dev.ocellus.web.save;

import dev.ocellus.web.browser.Files;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.TextBytes;
import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import java.util.List;
import java.util.zip.CRC32;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Makes ZIP archives. An archive refers to the files it is made of; their bytes are read once, a
 * part at a time, for the checksums, and not copied.
 */
public final class Archive {
  public static final String TYPE = "application/zip";

  private static final int PART = 1 << 20;

  private Archive() {}

  /**
   * A file to put into an archive.
   *
   * @param name as {@link FileNames} gives it
   */
  public record Content(String name, Blob blob) {}

  /**
   * An archive of all files. Rejected with an {@link dev.ocellus.web.protocol.OcellusError} where
   * they are too many, or cannot be read.
   */
  public static JSPromise<Blob> of(List<Content> contents) {
    return Calls.promise(() -> zip(contents));
  }

  private static Blob zip(List<Content> contents) {
    ZipRecords records = new ZipRecords();
    JSArray<JSObject> parts = new JSArray<>();
    for (Content content : contents) {
      Blob blob = content.blob();
      byte[] name = TextBytes.utf8(content.name());
      parts.push(Int8Array.copyFromJavaArray(records.file(name, crc32(content), blob.getSize())));
      parts.push(blob);
    }
    parts.push(Int8Array.copyFromJavaArray(records.end()));
    return Files.join(parts, TYPE);
  }

  private static int crc32(Content content) {
    Blob blob = content.blob();
    CRC32 crc = new CRC32();
    try {
      for (int from = 0; from < blob.getSize(); from += PART) {
        byte[] bytes = bytes(blob.slice(from, Math.min(from + PART, blob.getSize())));
        crc.update(bytes, 0, bytes.length);
      }
    } catch (JsException e) {
      throw new OcellusException(
          ErrorCode.UNREADABLE,
          "the file " + content.name() + " cannot be read (" + e.getMessage() + "); leave it out");
    }
    return (int) crc.getValue();
  }

  private static byte[] bytes(Blob part) {
    return new Int8Array(Promises.await(part.arrayBuffer())).copyToJavaArray();
  }
}

package dev.ocellus.server.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.util.Callback;

/** Sends bytes without holding a thread while the client does not read them. */
final class Answers {
  private static final Pattern RANGES =
      Pattern.compile(
          "bytes=\\s*(\\d+-\\d*|-\\d+)(\\s*,\\s*(\\d+-\\d*|-\\d+))*", Pattern.CASE_INSENSITIVE);

  private Answers() {}

  /** Answers with bytes; the future is done when they are on their way, or nobody is there. */
  static CompletableFuture<Void> send(Context ctx, ByteBuffer bytes) {
    ctx.header(Header.CONTENT_LENGTH, String.valueOf(bytes.remaining()));
    CompletableFuture<Void> sent = new CompletableFuture<>();
    output(ctx).sendContent(bytes, Callback.from(() -> sent.complete(null)));
    return sent;
  }

  /** The same, of a file, which is not read before its bytes are wanted. */
  static CompletableFuture<Void> send(Context ctx, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return send(ctx, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  private static HttpOutput output(Context ctx) {
    try {
      return (HttpOutput) ctx.res().getOutputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers with a whole file, or 304 where the client has it (RFC 9110, 13.1.2). */
  static void file(Context ctx, String etag, byte[] file) {
    ctx.header(Header.ETAG, etag);
    if (isKept(ctx, etag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      ctx.future(() -> send(ctx, ByteBuffer.wrap(file)));
    }
  }

  /** The same, or with the part of it that is asked for (RFC 9110, 14.2). */
  static void fileOrPart(Context ctx, String etag, byte[] file) {
    ctx.header(Header.ACCEPT_RANGES, "bytes");
    List<ByteRange> parts = isKept(ctx, etag) ? List.of() : parts(ctx, etag, file.length);
    if (parts.size() != 1) {
      file(ctx, etag, file);
      return;
    }
    ByteRange part = parts.get(0);
    ctx.header(Header.ETAG, etag);
    ctx.header(Header.CONTENT_RANGE, part.toHeaderValue(file.length));
    ctx.status(HttpStatus.PARTIAL_CONTENT);
    ByteBuffer bytes = ByteBuffer.wrap(file, (int) part.first(), (int) part.getLength());
    ctx.future(() -> send(ctx, bytes));
  }

  /** Whether one of the tags that the client has is this one; weak ones are as good here. */
  private static boolean isKept(Context ctx, String etag) {
    String kept = ctx.header(Header.IF_NONE_MATCH);
    return kept != null
        && Stream.of(kept.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(etag)));
  }

  private static String opaque(String etag) {
    return etag.startsWith("W/") ? etag.substring(2) : etag;
  }

  /** The parts that are asked for; a header that is none, or of another file, does not count. */
  private static List<ByteRange> parts(Context ctx, String etag, int length) {
    String range = ctx.header(Header.RANGE);
    String ifRange = ctx.header("If-Range");
    if (range == null
        || !RANGES.matcher(range).matches()
        || (ifRange != null && !ifRange.equals(etag))) {
      return List.of();
    }
    List<ByteRange> parts = ByteRange.parse(List.of(range), length);
    if (parts.isEmpty()) {
      ctx.header(Header.CONTENT_RANGE, ByteRange.toNonSatisfiableHeaderValue(length));
      throw new Problem(
          HttpStatus.RANGE_NOT_SATISFIABLE,
          "the range " + range + " is not within the file's " + length + " bytes");
    }
    return parts;
  }
}

package dev.ocellus.bench.siege;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;

/** What a client does that wants to hold a server up, on a connection that never blocks. */
@SuppressWarnings("ImmutableEnumChecker")
enum Habit {
  SILENT(Requests.announcement("/api/v1/faces", 1_000_000), 0, Integer.MAX_VALUE),
  TRICKLING(Requests.announcement("/api/v1/faces", 1_000_000), 130, Integer.MAX_VALUE),
  SLOW_HEADERS(Requests.bytes("GET / HTTP/1.1\r\nHost: localhost\r\nX: "), 1, Integer.MAX_VALUE),
  IDLE(new byte[0], 0, Integer.MAX_VALUE),
  DEAF(Models.OFTEN, 0, 0),
  SLOW_READER(Models.OFTEN, 1, 100);

  /** Asks for more bytes than the system keeps for a client that does not read them. */
  private static final class Models {
    static final byte[] OFTEN =
        Requests.bytes(
            new String(Requests.get("/models/ocellus_faces_1.pb"), ISO_8859_1).repeat(16));
  }

  private final byte[] first;
  private final byte[] more;
  private final int reads;

  /**
   * A habit.
   *
   * @param first what is sent at once
   * @param more how many bytes are sent in each tenth of a second after that
   * @param reads how many bytes of the answer are read in each, at most
   */
  Habit(byte[] first, int more, int reads) {
    this.first = first;
    this.more = new byte[more];
    Arrays.fill(this.more, (byte) 'x');
    this.reads = reads;
  }

  void begin(SocketChannel client) throws IOException {
    client.write(ByteBuffer.wrap(first));
  }

  /** Goes on; false when the server has closed. */
  boolean isStillThere(SocketChannel client) {
    try {
      client.write(ByteBuffer.wrap(more));
      return reads == 0 || client.read(ByteBuffer.allocate(Math.min(reads, 4096))) >= 0;
    } catch (IOException e) {
      return false;
    }
  }
}

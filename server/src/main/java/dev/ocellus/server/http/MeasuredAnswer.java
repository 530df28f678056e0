package dev.ocellus.server.http;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;

/** An answer that is written in slices, so that it is known how fast its client takes it. */
final class MeasuredAnswer extends Response.Wrapper {
  private static final int SLICE = 1 << 16;

  private long start;
  private long taken;

  MeasuredAnswer(Request request, Response response) {
    super(request, response);
  }

  @Override
  public void write(boolean last, ByteBuffer bytes, Callback callback) {
    synchronized (this) {
      start = start == 0 ? System.nanoTime() : start;
    }
    if (bytes == null || !bytes.hasRemaining()) {
      super.write(last, bytes, callback);
    } else {
      new Slices(last, bytes, callback).iterate();
    }
  }

  private void writeSlice(boolean last, ByteBuffer slice, Callback callback) {
    super.write(last, slice, callback);
  }

  private synchronized void take(int bytes) {
    taken += bytes;
  }

  /**
   * Whether its client takes it too slowly, since it was begun.
   *
   * @param patience for how long nothing is said of an answer's speed
   * @param leastBytesPerSecond on an average
   */
  synchronized boolean isSlow(Duration patience, int leastBytesPerSecond) {
    long nanos = System.nanoTime() - start;
    double seconds = nanos / (double) TimeUnit.SECONDS.toNanos(1);
    return start != 0 && nanos > patience.toNanos() && taken < leastBytesPerSecond * seconds;
  }

  private final class Slices extends IteratingNestedCallback {
    private final boolean last;
    private final ByteBuffer bytes;
    private int size;

    Slices(boolean last, ByteBuffer bytes, Callback callback) {
      super(callback);
      this.last = last;
      this.bytes = bytes;
    }

    @Override
    protected Action process() {
      if (!bytes.hasRemaining()) {
        return Action.SUCCEEDED;
      }
      size = Math.min(SLICE, bytes.remaining());
      ByteBuffer slice = bytes.slice(bytes.position(), size);
      bytes.position(bytes.position() + size);
      writeSlice(last && !bytes.hasRemaining(), slice, this);
      return Action.SCHEDULED;
    }

    @Override
    protected void onSuccess() {
      take(size);
    }
  }
}

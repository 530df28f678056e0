package dev.ocellus.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Notices when the client of a request that came whole hangs up before it is answered. Jetty reads
 * nothing meanwhile; so this waits for a byte in its place. One of a next request is handed to it.
 */
final class Hangup implements Callback {
  /** For a request that nobody watches. */
  static final Hangup NEVER = new Hangup(null, null);

  private final AbstractEndPoint endPoint;
  private final Connection connection;
  private Runnable gone;

  private Hangup(AbstractEndPoint endPoint, Connection connection) {
    this.endPoint = endPoint;
    this.connection = connection;
  }

  Hangup(Request request) {
    this(
        (AbstractEndPoint) request.getConnectionMetaData().getConnection().getEndPoint(),
        request.getConnectionMetaData().getConnection());
  }

  /** Runs something when the client hangs up, until {@link #stop}. */
  synchronized void watch(Runnable whenGone) {
    if (endPoint != null) {
      gone = whenGone;
      endPoint.tryFillInterested(this);
    }
  }

  /** Watches no longer; to be called before an answer is written. */
  void stop() {
    synchronized (this) {
      if (gone == null) {
        return;
      }
      gone = null;
    }
    endPoint.getFillInterest().onFail(new IOException("not watched any more"));
  }

  @Override
  public void succeeded() {
    Runnable whenGone;
    synchronized (this) {
      whenGone = gone;
      if (whenGone == null || isMore()) {
        return;
      }
    }
    whenGone.run();
  }

  /** Whether a next request begins. */
  private boolean isMore() {
    ByteBuffer one = BufferUtil.allocate(1);
    try {
      int read = endPoint.fill(one);
      if (read > 0) {
        ((Connection.UpgradeTo) connection).onUpgradeTo(one);
      } else if (read == 0) {
        endPoint.tryFillInterested(this);
      }
      return read >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.EITHER;
  }
}

package dev.ocellus.web.protocol;

import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;
import java.util.function.Supplier;

/**
 * Asks a server, and one that starts asks again: such a one answers 503 and says in {@code
 * Retry-After} (RFC 9110, section 10.2.3) in how many seconds it may be asked.
 */
public final class RetryingFetch {
  /** The status of a server that cannot work now. */
  public static final int SERVICE_UNAVAILABLE = 503;

  private static final int LONGEST_S = 60;

  /** What all attempts may take together; then the 503 is the answer. */
  private static final int PATIENCE_S = 300;

  /** A server is busy while it starts, and may be late with an answer. */
  private static final int MOST_FAILED = 2;

  private static final int SECOND_MS = 1000;

  private RetryingFetch() {}

  /** What wants the answer. */
  public interface Watch {
    /**
     * Hears {@link Stage#WAIT}: at 0 the server is starting and will be asked again, at 1 it has.
     */
    void progress(ProgressEvent event);

    /**
     * Asked each second; passes while the answer is wanted.
     *
     * @throws RuntimeException when it is not any more
     */
    void check();
  }

  /**
   * The answer; one that asks for another attempt only where that is far off, or has been said for
   * five minutes. Once a server has said that it starts, an attempt or two may fail.
   *
   * @param init what each attempt is made with
   * @param watch ends the waiting, and hears of it
   * @throws dev.ocellus.web.browser.JsException when there is no answer
   */
  public static Response fetch(String url, Supplier<RequestInit> init, Watch watch) {
    Response answer = Promises.await(Fetch.fetch(url, init.get()));
    int pause = pause(answer);
    int waited = 0;
    int failed = 0;
    while (pause > 0 && waited < PATIENCE_S) {
      watch.progress(ProgressEvent.at(Stage.WAIT, "", 0));
      sleep(pause, watch);
      waited += pause;
      try {
        answer = Promises.await(Fetch.fetch(url, init.get()));
        pause = pause(answer);
        failed = 0;
      } catch (JsException e) {
        watch.check();
        if (++failed > MOST_FAILED) {
          throw e;
        }
      }
    }
    if (waited > 0 && pause == 0) {
      watch.progress(ProgressEvent.at(Stage.WAIT, "", 1));
    }
    return answer;
  }

  /** The seconds until the next attempt; 0 where there is to be none. */
  private static int pause(Response answer) {
    return answer.getStatus() == SERVICE_UNAVAILABLE ? seconds(answer.header("Retry-After")) : 0;
  }

  /** 0 where another attempt is far off, or not in seconds: the header may hold a date, too. */
  static int seconds(String retryAfter) {
    try {
      int seconds = Integer.parseInt(retryAfter);
      return seconds <= LONGEST_S ? Math.max(0, seconds) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** What is not wanted any more ends within a second. */
  private static void sleep(int seconds, Watch watch) {
    for (int second = 0; second < seconds; second++) {
      try {
        Thread.sleep(SECOND_MS);
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts", e);
      }
      watch.check();
    }
  }
}

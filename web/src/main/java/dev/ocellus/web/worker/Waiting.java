package dev.ocellus.web.worker;

import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;

/**
 * Asks a server, and one that starts asks again: such a one answers 503 and says in {@code
 * Retry-After} (RFC 9110, section 10.2.3) in how many seconds it may be asked.
 */
final class Waiting {
  private static final int SERVICE_UNAVAILABLE = 503;
  private static final int LONGEST_S = 60;

  /** What all attempts may take together; then the 503 is the answer. */
  private static final int PATIENCE_S = 300;

  private static final int SECOND_MS = 1000;

  private Waiting() {}

  /**
   * The answer; one that asks for another attempt only where that is far off, or has been said for
   * five minutes.
   *
   * @param job ends the waiting, and hears of it
   * @throws dev.ocellus.web.browser.JsException when there is no answer
   */
  static Response fetch(String url, RequestInit init, Job job) {
    Response answer = Promises.await(Fetch.fetch(url, init));
    int waited = 0;
    int next = secondsUntilNext(answer, waited);
    while (next > 0) {
      job.waits();
      sleep(next, job);
      waited += next;
      answer = Promises.await(Fetch.fetch(url, init));
      next = secondsUntilNext(answer, waited);
    }
    if (waited > 0) {
      job.waited();
    }
    return answer;
  }

  private static int secondsUntilNext(Response answer, int waited) {
    return answer.getStatus() == SERVICE_UNAVAILABLE && waited < PATIENCE_S
        ? seconds(answer.header("Retry-After"))
        : 0;
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

  /** A job that is to end ends within a second. */
  private static void sleep(int seconds, Job job) {
    for (int second = 0; second < seconds; second++) {
      try {
        Thread.sleep(SECOND_MS);
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts", e);
      }
      job.check();
    }
  }
}

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
  private static final int SECOND_MS = 1000;

  private Waiting() {}

  /**
   * The answer; one that asks for another attempt only where that is far off.
   *
   * @param job ends the waiting, and hears of it
   * @throws dev.ocellus.web.browser.JsException when there is no answer
   */
  static Response fetch(String url, RequestInit init, Job job) {
    Response answer = Promises.await(Fetch.fetch(url, init));
    int seconds = secondsUntilNext(answer);
    if (seconds == 0) {
      return answer;
    }
    while (seconds > 0) {
      job.waits();
      sleep(seconds);
      job.check();
      answer = Promises.await(Fetch.fetch(url, init));
      seconds = secondsUntilNext(answer);
    }
    job.waited();
    return answer;
  }

  /** 0 where another attempt is not asked for, or not soon. */
  private static int secondsUntilNext(Response answer) {
    int seconds =
        answer.getStatus() == SERVICE_UNAVAILABLE ? seconds(answer.header("Retry-After")) : 0;
    return seconds <= LONGEST_S ? seconds : 0;
  }

  /** 0 for what is no whole number: the header may hold a date, too. */
  private static int seconds(String text) {
    try {
      return Math.max(0, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static void sleep(int seconds) {
    try {
      Thread.sleep((long) seconds * SECOND_MS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts", e);
    }
  }
}

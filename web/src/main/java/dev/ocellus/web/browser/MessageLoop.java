package dev.ocellus.web.browser;

import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Lets messages that wait be heard in the midst of a computation. */
public final class MessageLoop {
  private final JSObject channel = createChannel();

  /** Comes back after the messages that were there before. */
  public void turn() {
    turn(channel);
  }

  @Async
  private static native void turn(JSObject channel);

  @SuppressWarnings("unused") // TeaVM calls it in place of the native method
  private static void turn(JSObject channel, AsyncCallback<Void> callback) {
    post(channel, () -> callback.complete(null));
  }

  @JSBody(script = "return new MessageChannel();")
  private static native JSObject createChannel();

  @JSBody(
      params = {"channel", "then"},
      script = "channel.port1.onmessage = then; channel.port2.postMessage(null);")
  private static native void post(JSObject channel, Then then);

  /** What is done in its turn. */
  @JSFunctor
  interface Then extends JSObject {
    void run();
  }
}

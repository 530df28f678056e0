package dev.ocellus.web.api;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.result.Views;

/** What looks at pictures. Its methods wait; they are called in a thread. */
interface Backend {
  /**
   * Says what a picture shows.
   *
   * @param top how many classes to name
   * @param views how the picture is shown to the classifier
   */
  Seen classify(Source source, int top, Views views, Call call);

  Seen faces(Source source, FaceOptions options, Call call);
}

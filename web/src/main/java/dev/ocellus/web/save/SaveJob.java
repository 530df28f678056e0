package dev.ocellus.web.save;

import dev.ocellus.result.Result;
import dev.ocellus.web.api.Answers;
import dev.ocellus.web.api.Seen;
import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.browser.Files;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.extras.DeskPicture;
import dev.ocellus.web.extras.PageInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;

/**
 * The saving that a person asked for. Pictures are made one after the other; of many, those that
 * fail are left out.
 */
final class SaveJob {

  /** A picture that is left out, and why. */
  record Failure(String name, String why) {}

  private static final String ARCHIVE_ENDING = ".zip";

  private final SaveRequest request;
  private final List<DeskPicture> pictures;
  private final PageInterface page;
  private final IntConsumer begun;
  private final AbortController abort = new AbortController();
  private final FileNames names = new FileNames();
  private final Archive archive = new Archive();
  private final List<Failure> failures = new ArrayList<>();
  private DeskPicture awaited;
  private Runnable resume;

  /**
   * Has not begun yet.
   *
   * @param pictures at least one
   * @param begun hears of how many pictures were begun
   */
  SaveJob(SaveRequest request, List<DeskPicture> pictures, PageInterface page, IntConsumer begun) {
    this.request = request;
    this.pictures = pictures;
    this.page = page;
    this.begun = begun;
  }

  /** Begins; gives the one file that is to be saved. */
  JSPromise<Blob> start() {
    FileKind kind = request.kind();
    if (!kind.isPicture()) {
      return JSPromise.resolve(Files.ofText(results(), kind.type()));
    }
    return request.all() ? packed(0) : make(pictures.get(0));
  }

  void cancel() {
    abort.abort();
    changed();
  }

  /** Goes on with a picture whose faces are known by now, or will not be. */
  void changed() {
    if (awaited != null && (isCancelled() || !page.isPending(awaited.getId()))) {
      awaited = null;
      resume.run();
    }
  }

  boolean isCancelled() {
    return abort.getSignal().isAborted();
  }

  /** Whether all pictures are left out. */
  boolean isEmpty() {
    return failures.size() == pictures.size();
  }

  /** The pictures that are left out. */
  List<Failure> failures() {
    return failures;
  }

  /** What the file is to be called. */
  String name() {
    FileKind kind = request.kind();
    if (request.all()) {
      return "Ocellus " + Files.now() + (kind.isPicture() ? ARCHIVE_ENDING : kind.ending());
    }
    DeskPicture picture = pictures.get(0);
    return kind.isPicture() ? fileName(picture) : names.next(picture.getName(), kind.ending());
  }

  /** By what the picture is now; when saving began, less may have been known of it. */
  private String fileName(DeskPicture picture) {
    String ending = request.kind().ending();
    return names.next(now(picture).getFileName() + ending, ending);
  }

  private DeskPicture now(DeskPicture picture) {
    JSArrayReader<DeskPicture> desk = page.pictures();
    for (int i = 0; i < desk.getLength(); i++) {
      if (desk.get(i).getId() == picture.getId()) {
        return desk.get(i);
      }
    }
    return picture;
  }

  private String results() {
    List<PictureResult> results = new ArrayList<>();
    for (DeskPicture picture : pictures) {
      results.add(new PictureResult(picture.getName(), resultsOf(picture)));
    }
    return request.kind() == FileKind.CSV ? CsvFile.of(results) : JsonFile.of(results);
  }

  private static List<Result> resultsOf(DeskPicture picture) {
    JSArrayReader<Seen> seen = picture.results();
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < seen.getLength(); i++) {
      results.add(Answers.result(seen.get(i)));
    }
    return results;
  }

  private JSPromise<Blob> make(DeskPicture picture) {
    return page.isPending(picture.getId()) && !isCancelled()
        ? known(picture).flatThen(settled -> makeNow(picture))
        : makeNow(picture);
  }

  private JSPromise<DeskPicture> known(DeskPicture picture) {
    awaited = picture;
    return new JSPromise<>((resolve, reject) -> resume = () -> resolve.accept(picture));
  }

  private JSPromise<Blob> makeNow(DeskPicture picture) {
    return page.make(picture.getId(), request.kind().type(), request.quality(), abort.getSignal());
  }

  private JSPromise<Blob> packed(int number) {
    if (number == pictures.size()) {
      return JSPromise.resolve(archive.file());
    }
    DeskPicture picture = pictures.get(number);
    begun.accept(number + 1);
    return make(picture)
        .flatThen(blob -> archive.add(fileName(picture), blob))
        .flatThen(
            added -> packed(number + 1),
            reason -> {
              failures.add(new Failure(picture.getName(), Problems.of(reason).why()));
              return packed(isCancelled() ? pictures.size() : number + 1);
            });
  }
}

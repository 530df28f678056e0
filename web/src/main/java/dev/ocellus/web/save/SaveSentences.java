package dev.ocellus.web.save;

import dev.ocellus.web.extras.DeskPicture;
import dev.ocellus.web.text.Phrases;
import dev.ocellus.web.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What the page says of files that are saved. */
final class SaveSentences {
  private static final int MOST_NAMES = 3;

  private SaveSentences() {}

  /** What would be saved, and what would not. */
  static String summary(SaveRequest request, Batch batch) {
    String left = batch.left().isEmpty() ? "" : " " + Text.LEFT_OUT.say(names(batch.left()));
    return (batch.taken().isEmpty() ? Text.NOTHING_TO_SAVE.say() : what(request, batch.taken()))
        + left;
  }

  /** What is being done, for so many pictures. */
  static String begun(int count) {
    return count == 1 ? Text.SAVING.say() : Text.SAVING_ALL.say(Phrases.pictures(count));
  }

  private static String what(SaveRequest request, List<DeskPicture> pictures) {
    if (!request.kind().isPicture()) {
      String of = request.all() ? Phrases.pictures(pictures.size()) : pictures.get(0).getName();
      return Text.RESULTS_NOTE.say(of, request.kind().name());
    }
    if (!request.all()) {
      return Text.PICTURE_NOTE.say(pictures.get(0).getFileName() + request.kind().ending());
    }
    return Text.ARCHIVE_NOTE.say(Phrases.pictures(pictures.size())) + makeUp(pictures);
  }

  /** How many have what in them; empty where all are as they were given. */
  private static String makeUp(List<DeskPicture> pictures) {
    int hidden = count(pictures, true);
    int boxes = count(pictures, false);
    int neither = pictures.size() - hidden - boxes;
    if (neither == pictures.size()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    addTo(parts, hidden, Text.WITH_HIDDEN);
    addTo(parts, boxes, Text.WITH_BOXES);
    addTo(parts, neither, Text.WITH_NEITHER);
    return " " + Phrases.sentence(joined(parts));
  }

  private static int count(List<DeskPicture> pictures, boolean hidden) {
    int count = 0;
    for (DeskPicture picture : pictures) {
      if (hidden ? picture.isHidden() : picture.isBoxed()) {
        count++;
      }
    }
    return count;
  }

  private static void addTo(List<String> parts, int count, Text text) {
    if (count > 0) {
      parts.add(text.say(Integer.toString(count)));
    }
  }

  /** The first names, and how many more there are. */
  private static String names(List<DeskPicture> pictures) {
    List<String> names = new ArrayList<>();
    for (DeskPicture picture : pictures) {
      if (names.size() < MOST_NAMES) {
        names.add(picture.getName());
      }
    }
    int more = pictures.size() - names.size();
    return more == 0
        ? joined(names)
        : Text.NAMES_AND_MORE.say(joined(names), Integer.toString(more));
  }

  private static String joined(List<String> parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      all.append(all.length() == 0 ? "" : ", ").append(part);
    }
    return all.toString();
  }
}

package dev.ocellus.web.protocol;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.file.Blob;

/** A classifier of a caller's own. */
public interface OwnClassifier extends JSObject {
  /** The model's name in results. */
  @JSProperty
  String getName();

  @JSProperty
  void setName(String name);

  /** A frozen GraphDef. */
  @JSProperty
  Blob getGraph();

  @JSProperty
  void setGraph(Blob graph);

  /** One a line; null while they are not known. */
  @JSProperty
  Blob getLabels();

  @JSProperty
  void setLabels(Blob labels);

  /** The side of its pictures, in pixels; 0 for the one that the graph says. */
  @JSProperty
  int getSize();

  @JSProperty
  void setSize(int size);

  /** The text of a {@link dev.ocellus.image.ValueRange}. */
  @JSProperty
  String getRange();

  @JSProperty
  void setRange(String range);
}

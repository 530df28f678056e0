package dev.ocellus.server.inference;

import dev.ocellus.classify.Classifier;
import dev.ocellus.detect.FaceDetector;
import dev.ocellus.detect.FaceOptions;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.server.models.ModelKind;
import dev.ocellus.server.models.StoredModel;
import dev.ocellus.tensorflow.TensorFlowModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The models that are loaded by now, above native TensorFlow. Any number of threads may use them at
 * a time, and load others meanwhile.
 */
public final class Vision implements LoadedModels {
  private final int threads;
  private final Where where;
  private final Map<String, Classifier> classifiers = new ConcurrentHashMap<>();
  private final Map<String, FaceDetector> detectors = new ConcurrentHashMap<>();
  private final Queue<Model> models = new ConcurrentLinkedQueue<>();
  private final ReadWriteLock closing = new ReentrantReadWriteLock();
  private boolean closed;

  /**
   * A server's, without a model yet.
   *
   * @param threads how many threads TensorFlow may compute with
   */
  public Vision(int threads) {
    this(threads, Where.SERVER);
  }

  /**
   * Without a model yet.
   *
   * @param threads how many threads TensorFlow may compute with
   * @param where as results say
   */
  public Vision(int threads, Where where) {
    this.threads = threads;
    this.where = where;
  }

  /**
   * Loads a model; does nothing once this is closed.
   *
   * @throws ModelException when it is none of its kind
   */
  @Override
  public void load(StoredModel stored) {
    closing.readLock().lock();
    try {
      if (!closed) {
        loadOpen(stored);
      }
    } finally {
      closing.readLock().unlock();
    }
  }

  private void loadOpen(StoredModel stored) {
    Model model = TensorFlowModel.load(stored.name(), stored.graph().bytes(), threads);
    models.add(model);
    if (stored.kind() == ModelKind.FACES) {
      detectors.put(stored.name(), Detectors.of(stored, model, this::loadPart, where));
    } else {
      classifiers.put(stored.name(), Classifiers.of(stored, model, where));
    }
  }

  private Model loadPart(StoredModel stored, String input, List<String> outputs) {
    byte[] graph = stored.graph().bytes();
    Model part = TensorFlowModel.loadPart(stored.name(), graph, input, outputs, threads);
    models.add(part);
    return part;
  }

  /** Runs a model once, which is when TensorFlow prepares what it needs. */
  @Override
  public void warmUp(StoredModel stored) {
    Raster grey = Raster.blank(320, 240);
    Arrays.fill(grey.rgba(), (byte) 128);
    Optional.ofNullable(classifiers.get(stored.name())).ifPresent(loaded -> warmUp(loaded, grey));
    Optional.ofNullable(detectors.get(stored.name()))
        .ifPresent(detector -> detector.detect(grey, FaceOptions.DEFAULT, Progress.NONE));
  }

  private static void warmUp(Classifier classifier, Raster picture) {
    classifier.classify(picture, 1, Views.BOTH, Progress.NONE);
    classifier.classify(picture, 1, Views.CENTRE, Progress.NONE);
  }

  /** Whether the model of this name is loaded. */
  public boolean has(String name) {
    return classifiers.containsKey(name) || detectors.containsKey(name);
  }

  @Override
  public Optional<Classifier> classifier() {
    return classifiers.values().stream().findFirst();
  }

  @Override
  public Optional<FaceDetector> faces() {
    return Detectors.PREFERENCE.stream()
        .filter(detectors::containsKey)
        .map(detectors::get)
        .findFirst();
  }

  /** What finds faces with the model of this name; empty while it is not loaded. */
  public Optional<FaceDetector> faces(String name) {
    return Optional.ofNullable(detectors.get(name));
  }

  @Override
  public void close() {
    closing.writeLock().lock();
    try {
      closed = true;
      models.forEach(Model::close);
      models.clear();
    } finally {
      closing.writeLock().unlock();
    }
  }
}

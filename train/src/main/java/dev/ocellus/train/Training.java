package dev.ocellus.train;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.testing.FaceAgreement;
import dev.ocellus.train.picture.Album;
import dev.ocellus.train.picture.Images;
import dev.ocellus.train.picture.Scenes;
import dev.ocellus.train.pupil.Pupil;
import dev.ocellus.train.report.Log;
import dev.ocellus.train.report.Plot;
import dev.ocellus.train.sample.Miner;
import dev.ocellus.train.sample.Pool;
import dev.ocellus.train.teacher.RecordedDetector;
import dev.ocellus.train.teacher.RecordedDetector.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tensorflow.proto.GraphDef;

/**
 * The training: in each round some new pictures are made and looked at by the teacher, and then
 * each network learns from some batches of all samples there are.
 */
final class Training {
  private static final int SCENES = 16;
  private static final int FIRST_SCENES = 200;

  /** After so many rounds the pupil has a say in what is looked at. */
  private static final int ALONE = 40;

  private static final int SAVE_EVERY = 10;
  private static final int TELL_EVERY = 50;
  private static final double FIRST_RATE = 1e-3;
  private static final double LAST_RATE = 5e-6;
  private static final Map<Network, Plan> PLANS =
      Map.of(
          Network.P, new Plan(60_000, 1024, 16),
          Network.R, new Plan(60_000, 512, 16),
          Network.O, new Plan(40_000, 192, 16));

  /**
   * How a network learns.
   *
   * @param capacity how many samples of each kind are kept
   * @param batch how many make a step
   * @param steps in a round
   */
  private record Plan(int capacity, int batch, int steps) {}

  private final Settings settings;
  private final Map<Network, Pool> pools = new EnumMap<>(Network.class);
  private final Map<Network, Double> losses = new EnumMap<>(Network.class);
  private int lossCount;
  private double seconds;

  Training(Settings settings) {
    this.settings = settings;
    PLANS.forEach((network, plan) -> pools.put(network, new Pool(plan.capacity())));
  }

  void run() throws IOException {
    Files.createDirectories(settings.out());
    Path checkpoint = settings.out().resolve("checkpoint");
    Log log = new Log(settings.out().resolve("log.csv"));
    GraphDef whole = GraphDef.parseFrom(Files.readAllBytes(settings.teacher()));
    Album album = new Album(settings.pictures());
    try (RecordedDetector teacher = RecordedDetector.teacher(whole, settings.threads());
        Pupil pupil = new Pupil(settings.threads(), new SplittableRandom(settings.seed()))) {
      int done = Files.exists(checkpoint) ? pupil.restore(checkpoint) : 0;
      SplittableRandom random = new SplittableRandom(settings.seed() + done);
      Scenes scenes = new Scenes(album, random);
      Miner miner = new Miner(teacher, pools, random);
      mine(scenes, miner, Optional.empty(), FIRST_SCENES);
      for (int round = done + 1; round <= settings.rounds(); round++) {
        long start = System.nanoTime();
        mine(scenes, miner, round > ALONE ? Optional.of(pupil) : Optional.empty(), SCENES);
        learn(pupil, random, rate(round));
        seconds += (System.nanoTime() - start) / 1e9;
        if (round % SAVE_EVERY == 0 || round == settings.rounds()) {
          pupil.save(checkpoint, round);
        }
        if (round % TELL_EVERY == 0 || round == settings.rounds()) {
          tell(round, album, teacher, pupil, log);
        }
      }
    }
  }

  private double rate(int round) {
    double done = (round - 1) / (double) settings.rounds();
    double warm = Math.min(1, round / 20.0);
    return warm * (LAST_RATE + (FIRST_RATE - LAST_RATE) * 0.5 * (1 + Math.cos(Math.PI * done)));
  }

  private void mine(Scenes scenes, Miner miner, Optional<Pupil> pupil, int count) {
    Optional<RecordedDetector> now =
        pupil.map(networks -> RecordedDetector.pupil(networks.file(), settings.threads()));
    for (int i = 0; i < count; i++) {
      miner.mine(scenes.next(), now);
    }
    now.ifPresent(RecordedDetector::close);
  }

  private void learn(Pupil pupil, SplittableRandom random, double rate) {
    for (Network network : Network.values()) {
      Plan plan = PLANS.get(network);
      for (int i = 0; i < plan.steps(); i++) {
        var batch = pools.get(network).batch(plan.batch(), random);
        if (!batch.isEmpty()) {
          double loss = pupil.step(network, batch, rate) / plan.steps();
          losses.merge(network, loss, Double::sum);
        }
      }
    }
    lossCount++;
  }

  private void tell(int round, Album album, RecordedDetector teacher, Pupil pupil, Log log)
      throws IOException {
    byte[] file = pupil.file();
    Files.write(settings.out().resolve("ocellus_faces.pb"), file);
    FaceAgreement agreement = new FaceAgreement();
    try (RecordedDetector now = RecordedDetector.pupil(file, settings.threads())) {
      for (Path picture : album.heldOut()) {
        var raster = Images.raster(Album.read(picture));
        agreement.add(
            teacher.detect(raster, FaceOptions.DEFAULT), now.detect(raster, FaceOptions.DEFAULT));
        for (Network network : Network.values()) {
          teacher.take(network);
          now.take(network);
        }
      }
    }
    losses.replaceAll((network, sum) -> sum / lossCount);
    log.add(round, seconds, losses, agreement);
    Plot.draw(settings.out().resolve("log.csv"), settings.out().resolve("log.svg"));
    System.out.printf(
        "round %d, %.1f s, losses %.4f %.4f %.4f, samples %s %s %s: %s%n",
        round,
        seconds,
        losses.get(Network.P),
        losses.get(Network.R),
        losses.get(Network.O),
        pools.get(Network.P),
        pools.get(Network.R),
        pools.get(Network.O),
        agreement);
    losses.clear();
    lossCount = 0;
    seconds = 0;
  }
}

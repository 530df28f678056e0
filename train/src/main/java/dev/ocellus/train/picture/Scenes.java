package dev.ocellus.train.picture;

import dev.ocellus.image.Raster;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * Pictures made of those of an album: enlarged or reduced, mirrored, turned by some degrees, with
 * faces of others pasted in at all sizes.
 */
public final class Scenes {
  private static final int LEAST_SIDE = 48;
  private static final int MOST_SIDE = 420;
  private static final double LEAST_FACE = 10;
  private static final double MOST_FACE = 300;

  /** How much of a portrait's side its face has. */
  private static final double FACE_IN_PORTRAIT = 0.55;

  private final Album album;
  private final SplittableRandom random;
  private final Look look;

  public Scenes(Album album, SplittableRandom random) {
    this.album = album;
    this.random = random;
    this.look = new Look(random);
  }

  /** A picture that was never there before. */
  public Raster next() {
    double kind = random.nextDouble();
    BufferedImage scene;
    if (kind < 0.25) {
      scene = placed(album.portrait(random), random.nextDouble(0.25, 1.6));
    } else {
      scene = view();
      if (kind < 0.8) {
        pasteFaces(scene);
      }
    }
    return Images.raster(look.changed(scene));
  }

  private BufferedImage view() {
    BufferedImage view = album.view(random);
    int longer = Math.max(view.getWidth(), view.getHeight());
    double most = Math.min(1.5, (double) MOST_SIDE / longer);
    return placed(view, most * random.nextDouble(0.5, 1));
  }

  /** A picture at another scale, mirrored or not, and turned by up to 15 degrees. */
  private BufferedImage placed(BufferedImage image, double scale) {
    BufferedImage source = Images.halved(image, scale);
    double left = scale * image.getWidth() / source.getWidth();
    int width = side(image.getWidth() * scale);
    int height = side(image.getHeight() * scale);
    AffineTransform transform = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    if (random.nextInt(3) == 0) {
      double angle = random.nextDouble(-15, 15);
      transform.rotate(Math.toRadians(angle));
      double cover = 1 + Math.abs(Math.sin(Math.toRadians(angle)));
      transform.scale(cover, cover);
    }
    transform.scale(random.nextBoolean() ? left : -left, left);
    transform.translate(-source.getWidth() / 2.0, -source.getHeight() / 2.0);
    return Images.drawn(source, transform, width, height);
  }

  private static int side(double length) {
    return (int) Math.max(LEAST_SIDE, Math.min(MOST_SIDE, length));
  }

  private void pasteFaces(BufferedImage scene) {
    int faces = 1 + random.nextInt(7);
    for (int i = 0; i < faces; i++) {
      paste(album.portrait(random), scene);
    }
  }

  private void paste(BufferedImage portrait, BufferedImage scene) {
    double most = Math.min(MOST_FACE, 0.8 * Math.min(scene.getWidth(), scene.getHeight()));
    double face = LEAST_FACE * Math.pow(most / LEAST_FACE, random.nextDouble());
    double scale = face / (FACE_IN_PORTRAIT * Math.min(portrait.getWidth(), portrait.getHeight()));
    BufferedImage source = feathered(Images.halved(portrait, scale));
    double left = scale * portrait.getWidth() / source.getWidth();
    AffineTransform transform =
        AffineTransform.getTranslateInstance(
            random.nextDouble(scene.getWidth()), random.nextDouble(scene.getHeight()));
    transform.rotate(Math.toRadians(random.nextDouble(-15, 15)));
    transform.scale(random.nextBoolean() ? left : -left, left);
    transform.translate(-source.getWidth() / 2.0, -source.getHeight() / 2.0);
    Images.draw(source, transform, scene);
  }

  /** With edges that fade, or as it is. */
  private BufferedImage feathered(BufferedImage portrait) {
    if (random.nextInt(4) == 0) {
      return portrait;
    }
    int width = portrait.getWidth();
    int height = portrait.getHeight();
    BufferedImage feathered = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = feathered.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.drawImage(portrait, 0, 0, null);
    graphics.setComposite(AlphaComposite.DstIn);
    float opaque = (float) random.nextDouble(0.7, 0.9);
    graphics.setPaint(
        new RadialGradientPaint(
            width / 2f,
            height / 2f,
            Math.max(4, Math.min(width, height) / 2f),
            new float[] {opaque, 1},
            new Color[] {Color.BLACK, new Color(0, true)}));
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return feathered;
  }
}

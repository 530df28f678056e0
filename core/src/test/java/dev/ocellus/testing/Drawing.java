package dev.ocellus.testing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Scanner;

/** A picture in the making. Colours are 0xRRGGBB; paths are those of SVG, of M, L, Q and Z. */
final class Drawing {
  private final BufferedImage image;
  private final Graphics2D graphics;

  Drawing(int width, int height) {
    this(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), null);
  }

  private Drawing(BufferedImage image, Graphics2D graphics) {
    this.image = image;
    this.graphics = graphics == null ? image.createGraphics() : graphics;
    this.graphics.setRenderingHint(
        RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  BufferedImage image() {
    return image;
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** The same picture, in whose coordinates 0 is at a point and 1 is a length. */
  Drawing at(double x, double y, double across, double down) {
    Graphics2D moved = (Graphics2D) graphics.create();
    moved.translate(x, y);
    moved.scale(across, down);
    return new Drawing(image, moved);
  }

  /** Fills the picture from one colour at the top to another at the bottom. */
  void background(int top, int bottom) {
    graphics.setPaint(new GradientPaint(0, 0, colour(top, 1), 0, height(), colour(bottom, 1)));
    graphics.fillRect(0, 0, width(), height());
  }

  void fill(int rgb, double opacity, String path) {
    graphics.setPaint(colour(rgb, opacity));
    graphics.fill(path(path));
  }

  void stroke(int rgb, double thickness, String path) {
    graphics.setPaint(colour(rgb, 1));
    graphics.setStroke(
        new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(path(path));
  }

  void ellipse(int rgb, double x, double y, double radiusAcross, double radiusDown) {
    graphics.setPaint(colour(rgb, 1));
    graphics.fill(
        new Ellipse2D.Double(x - radiusAcross, y - radiusDown, 2 * radiusAcross, 2 * radiusDown));
  }

  /** An ellipse around 0 that becomes another colour towards its edge. */
  void ball(int inside, int edge, double opacityAtEdge, double opacity) {
    graphics.setPaint(
        new RadialGradientPaint(
            0,
            0,
            1,
            new float[] {0, 1},
            new Color[] {colour(inside, opacity), colour(edge, opacityAtEdge)}));
    graphics.fill(new Ellipse2D.Double(-1, -1, 2, 2));
  }

  private static Color colour(int rgb, double opacity) {
    return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (int) Math.round(opacity * 255));
  }

  private static Path2D path(String text) {
    Path2D path = new Path2D.Double();
    Scanner words = new Scanner(text);
    while (words.hasNext()) {
      switch (words.next()) {
        case "M" -> path.moveTo(words.nextInt(), words.nextInt());
        case "L" -> path.lineTo(words.nextInt(), words.nextInt());
        case "Q" -> path.quadTo(words.nextInt(), words.nextInt(), words.nextInt(), words.nextInt());
        case "Z" -> path.closePath();
        default -> throw new IllegalArgumentException("the path " + text);
      }
    }
    return path;
  }
}

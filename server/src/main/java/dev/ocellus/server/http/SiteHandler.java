package dev.ocellus.server.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.staticfiles.ResourceHandler;
import io.javalin.http.staticfiles.StaticFileConfig;
import io.javalin.security.RouteRole;
import java.util.Set;
import java.util.stream.Stream;

/** Answers with the page's files where no route matches. */
final class SiteHandler implements ResourceHandler {
  private final Site site;

  SiteHandler(Site site) {
    this.site = site;
  }

  @Override
  public boolean canHandle(Context ctx) {
    return site.find(ctx.path()).isPresent();
  }

  @Override
  public boolean handle(Context ctx) {
    site.find(ctx.path()).ifPresent(file -> answer(ctx, file));
    return canHandle(ctx);
  }

  private static void answer(Context ctx, SiteFile file) {
    ctx.header(Header.CACHE_CONTROL, file.cacheControl());
    ctx.header(Header.VARY, Header.ACCEPT_ENCODING);
    ctx.contentType(file.mediaType());
    ctx.disableCompression();
    boolean compressed = takesGzip(ctx) && file.gzip().isPresent();
    if (compressed) {
      ctx.header(Header.CONTENT_ENCODING, "gzip");
    }
    byte[] bytes = compressed ? file.gzip().orElseThrow() : file.bytes();
    Answers.file(ctx, file.etag(), bytes);
  }

  private static boolean takesGzip(Context ctx) {
    String encodings = ctx.header(Header.ACCEPT_ENCODING);
    return encodings != null
        && Stream.of(encodings.split(","))
            .map(encoding -> encoding.replace(" ", ""))
            .anyMatch(encoding -> encoding.equals("gzip") || isWeighted(encoding));
  }

  private static boolean isWeighted(String encoding) {
    return encoding.startsWith("gzip;q=") && !encoding.matches("gzip;q=0(\\.0*)?");
  }

  @Override
  public boolean addStaticFileConfig(StaticFileConfig config) {
    return false;
  }

  @Override
  public Set<RouteRole> resourceRouteRoles(Context ctx) {
    return Set.of();
  }
}

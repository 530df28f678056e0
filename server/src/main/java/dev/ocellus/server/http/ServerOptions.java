package dev.ocellus.server.http;

import dev.ocellus.image.ImageLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a server is to run.
 *
 * @param host the address to listen at, such as {@code 127.0.0.1}
 * @param port 0 for a free one
 * @param limits of the pictures that are taken
 * @param atATime how many pictures are worked on at a time
 * @param waiting how many more may wait
 * @param timeout after which a picture is given up, and how long stopping waits for what is in work
 * @param site the folder of the class path that holds the page
 * @param samples a folder of pictures to try
 */
public record ServerOptions(
    String host,
    int port,
    ImageLimits limits,
    int atATime,
    int waiting,
    Duration timeout,
    String site,
    Optional<Path> samples) {}

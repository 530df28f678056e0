package dev.ocellus.web.routing;

import java.util.function.DoubleSupplier;

/**
 * What is known of the device.
 *
 * @param wasmGc whether it runs WebAssembly with garbage collection
 * @param simd whether it runs WebAssembly's 128-bit SIMD
 * @param memoryGb its memory in GiB, as coarsely as the browser tells; NaN where it does not
 * @param estimateMs measures how many milliseconds one classification would take; asked only when
 *     the rest does not decide
 */
public record Device(boolean wasmGc, boolean simd, double memoryGb, DoubleSupplier estimateMs) {}

/**
 * The worker, where the work is done: gets models and pictures, runs {@code core}, tells how far it
 * is, and can be cancelled meanwhile.
 */
package dev.ocellus.web.worker;

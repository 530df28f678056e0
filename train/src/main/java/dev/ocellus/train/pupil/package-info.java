/** The networks that are trained, their training steps and their files. */
package dev.ocellus.train.pupil;

/** MTCNN's networks in native TensorFlow, and what they say of pictures. */
package dev.ocellus.train.teacher;

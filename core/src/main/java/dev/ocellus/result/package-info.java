/** What is found in a picture: classes, faces and landmarks, and the one JSON form they have. */
package dev.ocellus.result;

/** Where the faces of a picture are: MTCNN, with its three networks one by one or as one graph. */
package dev.ocellus.detect;

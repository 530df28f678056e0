/** What the pupils learn from: crops with what the teacher says of them. */
package dev.ocellus.train.sample;

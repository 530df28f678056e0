/** How training goes: the log of losses, the plot of them, and the agreement with the teacher. */
package dev.ocellus.train.report;

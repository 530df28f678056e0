/** How training goes: the log of losses, and the plot of them. */
package dev.ocellus.train.report;

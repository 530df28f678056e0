/** What an attacker and an impatient crowd do to the server, with what it costs. */
package dev.ocellus.bench.siege;

package org.edgeloop.experiment.internal.logging;

/**
 * A record as it stands in the spool.
 *
 * @param from where its line begins, in bytes
 * @param to where the next line begins
 */
record SpoolEntry(SpoolRecord record, long from, long to) {
}

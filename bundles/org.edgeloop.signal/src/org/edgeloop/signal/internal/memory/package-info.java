/**
 * Samples that lie in memory: a mapped file read in place, or native memory that a reader filled.
 * Also what every reader of a binary format needs: a checked cursor over the file and problems that name file, place and cause.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.memory;

import org.eclipse.jdt.annotation.NonNullByDefault;

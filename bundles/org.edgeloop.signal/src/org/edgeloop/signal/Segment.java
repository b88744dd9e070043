package org.edgeloop.signal;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of a recording without a gap in time: from its first sample to the next segment's, or to the recording's end.
 *
 * @param firstSample the index of its first sample
 * @param start when that was taken; empty if nothing says
 */
public record Segment(long firstSample, Optional<Instant> start) {
}

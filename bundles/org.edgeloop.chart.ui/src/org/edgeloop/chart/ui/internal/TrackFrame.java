package org.edgeloop.chart.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;

/**
 * What one channel looks like over a stretch: either every sample, or an envelope. Immutable by convention: once made, nobody
 * writes to the arrays.
 *
 * @param channel the channel's index in the recording
 * @param samples the channel's samples covered
 * @param raw one value a sample; null where an envelope is given
 * @param envelope the summary; null where the samples are given
 */
public record TrackFrame(int channel, SampleRange samples, double @Nullable [] raw, @Nullable Envelope envelope) {
}

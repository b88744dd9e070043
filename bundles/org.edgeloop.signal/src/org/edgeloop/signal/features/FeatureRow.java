package org.edgeloop.signal.features;

import org.edgeloop.base.SampleRange;

/**
 * The features of one window of one channel.
 *
 * @param channel the channel's index in its recording
 * @param range the window's samples
 * @param missing how many of them are missing
 * @param values a value for each {@linkplain WindowFeatures#definitions feature}, NaN where it has none
 */
public record FeatureRow(int channel, SampleRange range, int missing, double[] values) {
}

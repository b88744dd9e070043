package org.edgeloop.device.ui.live;

/**
 * The figures of one channel.
 *
 * @param name as the device calls it
 * @param unit empty for none
 * @param last the latest value; NaN for none
 * @param lowest since the watch began; NaN if there was no value, as for the next two
 * @param highest since the watch began
 * @param mean of all values since the watch began
 * @param samples how many came, with or without a value
 */
public record ChannelRow(String name, String unit, double last, double lowest, double highest, double mean, long samples) {
}

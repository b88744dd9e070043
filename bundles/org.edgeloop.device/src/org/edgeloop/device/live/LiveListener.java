package org.edgeloop.device.live;

import java.util.List;

/** Is told the values of a device, on a background thread. */
public interface LiveListener {

	/**
	 * Says what will come; called once, before any values.
	 *
	 * @param channels in the order of the values
	 * @param rate samples a second of each channel; 0 if they come irregularly
	 */
	void began(List<LiveChannel> channels, double rate);

	/**
	 * @param nanos when the first one was taken, in nanoseconds since {@link #began}
	 * @param values channels × samples, at least one sample; NaN where a channel has no value. Not kept or changed by the caller
	 */
	void values(long nanos, double[][] values);
}

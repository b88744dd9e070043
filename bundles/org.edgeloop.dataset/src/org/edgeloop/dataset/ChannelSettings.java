package org.edgeloop.dataset;

import java.util.OptionalDouble;

/**
 * What a channel's file does not say of it. A value in the unit is {@code stored · scale + offset}.
 *
 * @param channel the channel's name in the recording's file
 * @param name the name for people; empty for the file's
 * @param unit the unit of the scaled values, such as {@code g}; empty for the file's
 * @param scale the size of one stored step in the unit; 1 if nothing is to be scaled
 * @param offset what is added after scaling, in the unit
 * @param sensor what measured it and where, such as {@code PCB 352C33, drive end}; empty if unknown
 * @param unknownKeys what a newer version wrote beside these
 */
public record ChannelSettings(String channel, String name, String unit, double scale, double offset, String sensor,
		UnknownKeys unknownKeys) {

	/** @throws IllegalArgumentException with a sentence for the user if the channel has no name or the scaling is not possible */
	public ChannelSettings {
		if (channel.isEmpty()) {
			throw new IllegalArgumentException("the channel has no \"channel\"");
		}
		if (scale == 0 || !Double.isFinite(scale) || !Double.isFinite(offset)) {
			throw new IllegalArgumentException("the channel's scaling is not possible: scale " + scale + ", offset " + offset);
		}
	}

	public ChannelSettings(String channel, String name, String unit, OptionalDouble scale, String sensor) {
		this(channel, name, unit, scale.orElse(1), 0, sensor, UnknownKeys.NONE);
	}
}

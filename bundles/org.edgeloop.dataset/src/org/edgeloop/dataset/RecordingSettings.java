package org.edgeloop.dataset;

import java.util.Map;
import java.util.OptionalDouble;

import org.edgeloop.signal.ReadOptions;

/**
 * All that {@code dataset.json} says of one recording; where several rules match, the later one wins value by value.
 *
 * @param attributes describe the recording by name, in the rules' order
 * @param sampleRate samples per second in Hz; empty to take the file's
 * @param channels what the file does not say of its channels, by the channel's name in the file
 */
public record RecordingSettings(Map<String, AttributeValue> attributes, OptionalDouble sampleRate,
		Map<String, ChannelSettings> channels) {

	/** @return how to open the recording */
	public ReadOptions readOptions() {
		return new ReadOptions(sampleRate);
	}
}

package org.edgeloop.signal;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One channel of a recording.
 *
 * @param name the channel's name as the file gives it, unique within its recording
 * @param unit the unit of its values, such as {@code g} or {@code m/s²}; empty if the file does not say
 * @param sampleRate samples per second in Hz; empty if the file does not say
 * @param start when sample 0 was taken; empty if the file does not say
 * @param length the number of samples
 * @param type how the samples are stored
 */
public record Channel(String name, String unit, OptionalDouble sampleRate, Optional<Instant> start, long length,
		SampleType type) {

	public Channel withSampleRate(double hertz) {
		return new Channel(name, unit, OptionalDouble.of(hertz), start, length, type);
	}
}

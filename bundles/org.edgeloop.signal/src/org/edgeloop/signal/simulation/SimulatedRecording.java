package org.edgeloop.signal.simulation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleType;

/**
 * What the rig's sensors gave in one run, and what happened in it.
 *
 * @param samples one array for each of {@link #CHANNELS}, in its unit, all of one length; a missing sample is NaN
 * @param events what happened, in the order of their first samples
 */
public record SimulatedRecording(float[][] samples, List<RigEvent> events) {

	/** Samples per second of every channel in Hz. */
	public static final double SAMPLE_RATE = 25_600;

	/** Accelerometers at the drive end and the fan end in g; a tachometer with one pulse a revolution in V. */
	public static final List<String> CHANNELS = List.of("DE", "FE", "tacho");

	/** The units of {@link #CHANNELS}. */
	public static final List<String> UNITS = List.of("g", "g", "V");

	/** @return the number of samples of each channel */
	public int length() {
		return samples[0].length;
	}

	/** @return the channels as a recording has them */
	public List<Channel> channels() {
		return List.of(channel(0), channel(1), channel(2));
	}

	private Channel channel(int index) {
		return new Channel(CHANNELS.get(index), UNITS.get(index), OptionalDouble.of(SAMPLE_RATE), Optional.empty(),
				length(), SampleType.FLOAT32);
	}
}

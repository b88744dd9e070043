package org.edgeloop.signal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the user says of a recording that its file does not say.
 *
 * @param sampleRate samples per second in Hz, taken instead of the file's own
 * @param start when the first sample was taken, instead of the file's own
 * @param timeZone where the clock stood that the file's times come from, for times without an offset; empty for UTC
 * @param variables the channels to take, each by its name or by that of the variable, group or structure that holds it; empty for
 *            all
 * @param raw how the samples lie in a file without a header of its own
 */
public record ReadOptions(OptionalDouble sampleRate, Optional<Instant> start, Optional<ZoneId> timeZone,
		List<String> variables, Optional<RawLayout> raw) {

	/** Takes everything from the file. */
	public static final ReadOptions NONE = new ReadOptions(OptionalDouble.empty());

	public ReadOptions {
		variables = List.copyOf(variables);
	}

	/** Takes everything but the sample rate from the file. */
	public ReadOptions(OptionalDouble sampleRate) {
		this(sampleRate, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
	}

	/** @return what {@code later} says, and of what it leaves open what this says */
	public ReadOptions overriddenBy(ReadOptions later) {
		return new ReadOptions(later.sampleRate.isPresent() ? later.sampleRate : sampleRate, later.start.or(() -> start),
				later.timeZone.or(() -> timeZone), later.variables.isEmpty() ? variables : later.variables,
				later.raw.or(() -> raw));
	}

	public ReadOptions withSampleRate(double hertz) {
		return new ReadOptions(OptionalDouble.of(hertz), start, timeZone, variables, raw);
	}

	public ReadOptions withRaw(RawLayout layout) {
		return new ReadOptions(sampleRate, start, timeZone, variables, Optional.of(layout));
	}
}

package org.edgeloop.drift.stream;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a detector said of a column as a stream.
 *
 * @param name what was watched
 * @param method the detector
 * @param parameters of the detector by river's names
 * @param values how many values it was told
 * @param skipped how many rows had none: missing and infinite ones
 * @param drifts the rows at which it said that the stream drifted, ascending, counted from 0
 * @param warnings the rows at which it began to warn, ascending
 * @param statistic its statistic at some of the rows
 */
public record StreamDrift(String name, StreamMethod method, Map<String, Object> parameters, long values, long skipped,
		List<Long> drifts, List<Long> warnings, List<Sample> statistic) {

	/** A row and the detector's statistic after it. */
	public record Sample(long row, double value) {
	}

	public StreamDrift {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
		drifts = List.copyOf(drifts);
		warnings = List.copyOf(warnings);
		statistic = List.copyOf(statistic);
	}

	public boolean drifted() {
		return !drifts.isEmpty();
	}
}

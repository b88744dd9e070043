package org.edgeloop.onnx.diff;

import java.util.OptionalDouble;

import org.edgeloop.onnx.run.Profile;

/** How long two models take on this machine, with the same made-up inputs. */
public record LatencyComparison(Profile before, Profile after) {

	/** @return the medians of whole runs, in milliseconds */
	public MeasureDelta measure() {
		return new MeasureDelta("latency", "ms", OptionalDouble.of(before.whole().median()), OptionalDouble.of(after.whole().median()));
	}
}

package org.edgeloop.signal.snap;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongToDoubleFunction;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;

/** A recording of one channel whose samples a formula tells. */
record FormulaSource(long length, LongToDoubleFunction formula) implements SampleSource {

	@Override
	public Path file() {
		return Path.of("formula");
	}

	@Override
	public String format() {
		return "formula";
	}

	@Override
	public List<Channel> channels() {
		return List.of(new Channel("x", "", OptionalDouble.of(1000), Optional.empty(), length, SampleType.FLOAT64));
	}

	@Override
	public Map<String, String> metadata() {
		return Map.of();
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) {
		for (int i = 0; i < count; i++) {
			into[offset + i] = formula.applyAsDouble(from + i);
		}
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		// nothing is held
	}
}

package org.edgeloop.signal.internal.tdms;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleLayout;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.memory.SampleRuns;

/**
 * A channel and what its samples are made of.
 *
 * @param channel the channel as it is shown
 * @param raw the raw values, one list or several of the same length
 * @param stage what makes a sample of them; null where the samples are the raw values
 */
record TdmsChannel(Channel channel, List<SampleRuns> raw, @Nullable Stage stage) {

	private static final int BLOCK = 1024;

	static TdmsChannel plain(Channel channel, SampleRuns raw) {
		return new TdmsChannel(channel, List.of(raw), null);
	}

	/** @return the length that all raw values have */
	static long length(List<SampleRuns> raw) {
		return raw.stream().mapToLong(SampleRuns::samples).min().orElse(0);
	}

	/** @return the type of the samples */
	static SampleType type(SampleRuns raw, @Nullable Stage stage) {
		return stage == null ? raw.encoding().type() : SampleType.FLOAT64;
	}

	Optional<SampleLayout> layout() {
		return stage == null ? raw.getFirst().layout() : Optional.empty();
	}

	void read(long from, double[] into, int offset, int count) {
		Stage made = stage;
		if (made == null) {
			raw.getFirst().read(from, into, offset, count);
			return;
		}
		double[][] parts = new double[raw.size()][BLOCK];
		for (int done = 0; done < count; done += BLOCK) {
			computed(made, parts, from + done, into, offset + done, Math.min(BLOCK, count - done));
		}
	}

	void read(long from, float[] into, int offset, int count) {
		if (stage == null) {
			raw.getFirst().read(from, into, offset, count);
			return;
		}
		double[] exact = new double[BLOCK];
		for (int done = 0; done < count; done += BLOCK) {
			int step = Math.min(BLOCK, count - done);
			read(from + done, exact, 0, step);
			for (int i = 0; i < step; i++) {
				into[offset + done + i] = (float) exact[i];
			}
		}
	}

	private void computed(Stage made, double[][] parts, long from, double[] into, int offset, int count) {
		for (int p = 0; p < parts.length; p++) {
			raw.get(p).read(from, parts[p], 0, count);
		}
		double[] sample = new double[parts.length];
		for (int i = 0; i < count; i++) {
			for (int p = 0; p < parts.length; p++) {
				sample[p] = parts[p][i];
			}
			into[offset + i] = made.value(sample);
		}
	}
}

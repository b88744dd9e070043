package org.edgeloop.signal.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleLayout;
import org.edgeloop.signal.SampleSource;

/** Opens a recording as the product does and holds it to what a {@link SampleSource} promises, whatever its file holds. */
final class OpenedRecording {

	private static final int BLOCK = 1024;

	/** Samples read of a channel; a damaged file can promise any number that its size allows. */
	private static final long MOST = 1 << 20;

	private OpenedRecording() {
	}

	/** @throws IllegalStateException if the recording breaks a promise */
	static void readWhole(Path file, ReadOptions options) throws IOException {
		try (SampleSource source = Recordings.open(file, options, Progress.NONE)) {
			require(!source.channels().isEmpty(), "no channels");
			Set<String> names = new HashSet<>();
			for (int c = 0; c < source.channels().size(); c++) {
				Channel channel = source.channels().get(c);
				require(names.add(channel.name()), "two channels are called " + channel.name());
				require(channel.length() >= 0, "negative length");
				double rate = channel.sampleRate().orElse(1);
				require(rate > 0 && rate < Double.POSITIVE_INFINITY, "a sample rate of " + rate + " Hz");
				read(source, c, channel);
				source.layout(c).ifPresent(layout -> checkLayout(layout, channel));
			}
		}
	}

	private static void read(SampleSource source, int channel, Channel about) throws IOException {
		long length = about.length();
		double[] doubles = new double[BLOCK];
		float[] floats = new float[BLOCK];
		for (long from = 0; from < Math.min(length, MOST); from += BLOCK) {
			source.read(channel, from, doubles, 0, (int) Math.min(BLOCK, length - from));
		}
		int last = (int) Math.min(BLOCK, length);
		source.read(channel, length - last, doubles, 0, last);
		source.read(channel, length - last, floats, 0, last);
		for (int i = 0; i < last; i++) {
			// What a float does not hold may be rounded once or, on the way through a double, twice.
			float ulp = about.type().fitsFloat() ? 0 : Math.ulp(floats[i]);
			boolean same = Float.compare((float) doubles[i], floats[i]) == 0 || Math.abs((float) doubles[i] - floats[i]) <= ulp;
			require(same, doubles[i] + " reads as " + floats[i]);
		}
	}

	private static void checkLayout(SampleLayout layout, Channel channel) {
		if (channel.length() > 0) {
			long end = layout.offset() + (channel.length() - 1) * layout.stride() + layout.type().bytes();
			require(layout.offset() >= 0 && end <= layout.memory().byteSize(), "a layout outside its memory");
		}
		require(layout.type() == channel.type(), "a layout of another type");
	}

	private static void require(boolean kept, String otherwise) {
		if (!kept) {
			throw new IllegalStateException(otherwise);
		}
	}
}

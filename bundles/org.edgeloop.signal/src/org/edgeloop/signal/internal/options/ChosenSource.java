package org.edgeloop.signal.internal.options;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleLayout;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.internal.memory.BadRecording;

/** A recording of which the user chose some channels, or said when it starts. */
public final class ChosenSource implements SampleSource {

	private static final String SEPARATORS = "./([";

	private final SampleSource source;
	private final int[] indices;
	private final List<Channel> channels;
	private final List<Segment> segments;

	private ChosenSource(SampleSource source, int[] indices, Optional<Instant> start) {
		this.source = source;
		this.indices = indices;
		this.channels = IntStream.of(indices).mapToObj(source.channels()::get).map(channel -> started(channel, start)).toList();
		this.segments = started(source.segments(), start);
	}

	/**
	 * @param source closed with what is returned, and at once if an exception is thrown
	 * @return the recording as the options want it; {@code source} itself where they change nothing
	 * @throws org.edgeloop.base.ProblemException if it has none of the variables
	 */
	public static SampleSource of(SampleSource source, ReadOptions options) throws IOException {
		if (options.variables().isEmpty() && options.start().isEmpty()) {
			return source;
		}
		List<Channel> all = source.channels();
		int[] chosen = IntStream.range(0, all.size()).filter(i -> isChosen(all.get(i).name(), options.variables())).toArray();
		if (chosen.length == 0) {
			source.close();
			throw BadRecording.of(source.file(), "the recording has none of the variables "
					+ String.join(", ", options.variables()) + "; it has " + names(all),
					"correct \"variables\" in dataset.json, or choose again in the import wizard");
		}
		return new ChosenSource(source, chosen, options.start());
	}

	private static boolean isChosen(String name, List<String> variables) {
		return variables.isEmpty() || variables.stream().anyMatch(variable -> name.equals(variable)
				|| name.startsWith(variable) && SEPARATORS.indexOf(name.charAt(variable.length())) >= 0);
	}

	private static String names(List<Channel> channels) {
		int most = 20;
		String names = String.join(", ", channels.stream().limit(most).map(Channel::name).toList());
		return channels.size() > most ? names + ", …" : names;
	}

	/** The user's start replaces the first segment's; the others keep their distance from it. */
	private static List<Segment> started(List<Segment> segments, Optional<Instant> start) {
		Optional<Instant> before = segments.getFirst().start();
		if (start.isEmpty()) {
			return segments;
		}
		return segments.stream().map(segment -> new Segment(segment.firstSample(), segment.firstSample() == 0 ? start
				: before.flatMap(first -> segment.start().map(own -> start.get().plus(Duration.between(first, own)))))).toList();
	}

	private static Channel started(Channel channel, Optional<Instant> start) {
		return start.isEmpty() ? channel
				: new Channel(channel.name(), channel.unit(), channel.sampleRate(), start, channel.length(), channel.type());
	}

	@Override
	public Path file() {
		return source.file();
	}

	@Override
	public String format() {
		return source.format();
	}

	@Override
	public List<Channel> channels() {
		return channels;
	}

	@Override
	public List<Segment> segments() {
		return segments;
	}

	@Override
	public Map<String, String> metadata() {
		return source.metadata();
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) throws IOException {
		source.read(indices[channel], from, into, offset, count);
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) throws IOException {
		source.read(indices[channel], from, into, offset, count);
	}

	@Override
	public Optional<SampleLayout> layout(int channel) {
		return source.layout(indices[channel]);
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}

package org.edgeloop.signal.internal.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleLayout;
import org.edgeloop.signal.SampleSource;

/**
 * Reads the channels of a file that lies in memory. Reading in place is thread-safe without locks: the memory is never written
 * and its end is one event.
 */
public final class MemorySource implements SampleSource {

	private final RecordingMemory memory;
	private final String format;
	private final List<StoredChannel> places;
	private final List<Channel> channels;
	private final Map<String, String> metadata;

	/**
	 * @param memory belongs to the source from here on and is closed with it
	 * @param places the channels; where several have the same name, the later ones get a number behind it
	 */
	public MemorySource(RecordingMemory memory, String format, List<? extends StoredChannel> places, Map<String, String> metadata) {
		this.memory = memory;
		this.format = format;
		this.places = List.copyOf(places);
		this.channels = uniquelyNamed(places);
		this.metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
	}

	@Override
	public Path file() {
		return memory.file();
	}

	@Override
	public String format() {
		return format;
	}

	@Override
	public List<Channel> channels() {
		return channels;
	}

	@Override
	public Map<String, String> metadata() {
		return metadata;
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) throws IOException {
		StoredChannel place = checked(channel, from, into.length, offset, count);
		memory.reading(() -> place.read(from, into, offset, count));
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) throws IOException {
		StoredChannel place = checked(channel, from, into.length, offset, count);
		memory.reading(() -> place.read(from, into, offset, count));
	}

	@Override
	public Optional<SampleLayout> layout(int channel) {
		return places.get(channel).layout();
	}

	@Override
	public void close() throws IOException {
		memory.release();
	}

	private static List<Channel> uniquelyNamed(List<? extends StoredChannel> places) {
		List<Channel> channels = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		Map<String, Integer> numbers = new HashMap<>();
		for (StoredChannel place : places) {
			Channel channel = place.channel();
			String name = channel.name();
			while (!taken.add(name)) {
				name = channel.name() + " (" + numbers.merge(channel.name(), 2, (number, two) -> number + 1) + ")";
			}
			channels.add(new Channel(name, channel.unit(), channel.sampleRate(), channel.start(), channel.length(),
					channel.type()));
		}
		return List.copyOf(channels);
	}

	private StoredChannel checked(int channel, long from, int room, int offset, int count) {
		StoredChannel place = places.get(channel);
		Objects.checkFromIndexSize(from, count, place.channel().length());
		Objects.checkFromIndexSize(offset, count, room);
		return place;
	}
}

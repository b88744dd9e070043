package org.edgeloop.signal.internal.tdms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleLayout;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.RecordingMemory;

/** Reads the samples of a TDMS file where they lie, however many segments they are spread over. */
final class TdmsSource implements SampleSource {

	private final RecordingMemory memory;
	private final List<TdmsChannel> places;
	private final List<Channel> channels;
	private final Map<String, String> metadata;

	/** @param memory belongs to the source from here on and is closed with it */
	TdmsSource(RecordingMemory memory, List<TdmsChannel> places, Map<String, String> metadata) {
		this.memory = memory;
		this.places = List.copyOf(places);
		this.channels = places.stream().map(TdmsChannel::channel).toList();
		this.metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
	}

	@Override
	public Path file() {
		return memory.file();
	}

	@Override
	public String format() {
		return TdmsReader.FORMAT;
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
		TdmsChannel place = checked(channel, from, into.length, offset, count);
		memory.reading(() -> place.read(from, into, offset, count));
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) throws IOException {
		TdmsChannel place = checked(channel, from, into.length, offset, count);
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

	private TdmsChannel checked(int channel, long from, int room, int offset, int count) {
		TdmsChannel place = places.get(channel);
		Objects.checkFromIndexSize(from, count, place.channel().length());
		Objects.checkFromIndexSize(offset, count, room);
		return place;
	}
}

package org.edgeloop.signal.internal.snapshots;

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
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.internal.memory.RecordingMemory;
import org.edgeloop.signal.internal.memory.SampleRuns;

/** The samples of a folder's snapshots, decoded into memory. */
final class SnapshotSource implements SampleSource {

	private final RecordingMemory memory;
	private final List<Channel> channels;
	private final List<SampleRuns> places;
	private final List<Segment> segments;
	private final Map<String, String> metadata;

	/** @param memory belongs to the source from here on and is closed with it */
	SnapshotSource(RecordingMemory memory, List<Channel> channels, List<SampleRuns> places, List<Segment> segments,
			Map<String, String> metadata) {
		this.memory = memory;
		this.channels = List.copyOf(channels);
		this.places = List.copyOf(places);
		this.segments = List.copyOf(segments);
		this.metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
	}

	@Override
	public Path file() {
		return memory.file();
	}

	@Override
	public String format() {
		return SnapshotFolderReader.FORMAT;
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
		return metadata;
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) throws IOException {
		check(channel, from, into.length, offset, count);
		memory.reading(() -> places.get(channel).read(from, into, offset, count));
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) throws IOException {
		check(channel, from, into.length, offset, count);
		memory.reading(() -> places.get(channel).read(from, into, offset, count));
	}

	@Override
	public Optional<SampleLayout> layout(int channel) {
		return places.get(channel).layout();
	}

	@Override
	public void close() throws IOException {
		memory.release();
	}

	private void check(int channel, long from, int room, int offset, int count) {
		Objects.checkFromIndexSize(from, count, channels.get(channel).length());
		Objects.checkFromIndexSize(offset, count, room);
	}
}

package org.edgeloop.signal.internal.snapshots;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.RecordingMemory;
import org.edgeloop.signal.internal.memory.SampleEncoding;
import org.edgeloop.signal.internal.memory.SampleRun;
import org.edgeloop.signal.internal.memory.SampleRuns;

/** Puts the samples of one table after the other into memory, channel by channel, and remembers where each begins. */
final class SnapshotTables {

	/** A cell has at least a digit and a separator, and becomes eight bytes. */
	private static final long MOST_BYTES_PER_BYTE = 4;

	/** How much longer other tables may be than the first one lets expect. */
	private static final double RESERVE = 1.5;
	private static final int BLOCK = 1 << 14;

	private final RecordingMemory memory;
	private final SnapshotSeries series;
	private final ReadOptions options;
	private final ZoneId zone;
	private final List<Channel> channels = new ArrayList<>();
	private final List<List<SampleRun>> runs = new ArrayList<>();
	private final List<Segment> segments = new ArrayList<>();
	private final Map<String, String> metadata = new LinkedHashMap<>();
	private final double[] block = new double[BLOCK];

	private MemorySegment values = MemorySegment.NULL;
	private @Nullable SnapshotClock clock;
	private int firstColumn;
	private long bytes;
	private long samples;

	SnapshotTables(RecordingMemory memory, SnapshotSeries series, ReadOptions options) {
		this.memory = memory;
		this.series = series;
		this.options = options;
		this.zone = options.timeZone().orElse(ZoneOffset.UTC);
	}

	/** Appends a table. */
	void add(Path file, SampleSource table) throws IOException {
		if (channels.isEmpty()) {
			begin(file, table);
		}
		List<String> names = table.channels().stream().skip(firstColumn).map(Channel::name).toList();
		if (!names.equals(channels.stream().map(Channel::name).toList())) {
			throw unlike(file, "it has the columns " + String.join(", ", names));
		}
		long rows = table.channels().getFirst().length();
		if (rows * channels.size() * Double.BYTES > values.byteSize() - bytes) {
			throw unlike(file, "it has " + rows + " rows");
		}
		segments.add(new Segment(samples, start(file, table)));
		for (int c = 0; c < channels.size(); c++) {
			append(runs.get(c), SampleRun.of(bytes, Double.BYTES, rows, ByteOrder.nativeOrder()));
			copy(table, firstColumn + c, rows);
		}
		samples += rows;
	}

	private void begin(Path file, SampleSource table) throws IOException {
		if (SnapshotClock.isIn(table)) {
			clock = new SnapshotClock();
			firstColumn = SnapshotClock.COLUMNS;
			metadata.put("date", "not in the files: days are counted from 1970-01-01");
		}
		channels.addAll(table.channels().subList(firstColumn, table.channels().size()));
		channels.forEach(channel -> runs.add(new ArrayList<>()));
		metadata.put("snapshots", String.valueOf(series.files().size()));
		if (!series.others().isEmpty()) {
			metadata.put("not read", series.others().entrySet().stream().map(each -> each.getValue() + " × " + each.getKey())
					.collect(Collectors.joining(", ")));
		}
		metadata.putAll(table.metadata());
		long all = 0;
		for (Path each : series.files()) {
			all += Files.size(each);
		}
		double expected = (double) table.channels().getFirst().length() * channels.size() * Double.BYTES / Files.size(file);
		values = memory.allocate((long) Math.min(all * expected * RESERVE, (double) all * MOST_BYTES_PER_BYTE) + BLOCK);
	}

	private static void append(List<SampleRun> to, SampleRun run) {
		SampleRun joined = to.isEmpty() ? null : to.getLast().joined(run);
		if (joined == null) {
			to.add(run);
		} else {
			to.set(to.size() - 1, joined);
		}
	}

	private void copy(SampleSource table, int column, long rows) throws IOException {
		for (long from = 0; from < rows; from += BLOCK) {
			int count = (int) Math.min(BLOCK, rows - from);
			table.read(column, from, block, 0, count);
			MemorySegment.copy(MemorySegment.ofArray(block), 0, values, bytes, (long) count * Double.BYTES);
			bytes += (long) count * Double.BYTES;
		}
	}

	/** The table's own time is more exact than that in a file's name, which is often when the file was closed. */
	private Optional<Instant> start(Path file, SampleSource table) throws IOException {
		SnapshotClock used = clock;
		if (used != null) {
			Instant midnight = LocalDate.EPOCH.atStartOfDay(zone).toInstant();
			return Optional.of(midnight.plusNanos(Math.round(used.start(table) * 1e6) * 1000));
		}
		return table.channels().getFirst().start().or(() -> SnapshotName.of(file.getFileName().toString()).time(zone));
	}

	private ProblemException unlike(Path file, String how) {
		return BadRecording.of(memory.file(), "the snapshot " + file.getFileName() + " is not shaped as the first one is: " + how,
				"move it to a folder of its own");
	}

	/** @return the recording; the memory is its own from here on */
	SampleSource source() {
		SnapshotClock used = clock;
		OptionalDouble rate = options.sampleRate().isPresent() || used == null ? options.sampleRate() : used.sampleRate();
		List<Channel> whole = new ArrayList<>();
		List<SampleRuns> places = new ArrayList<>();
		for (int c = 0; c < channels.size(); c++) {
			Channel channel = channels.get(c);
			whole.add(new Channel(channel.name(), channel.unit(), rate.isPresent() ? rate : channel.sampleRate(),
					segments.getFirst().start(), samples, SampleType.FLOAT64));
			places.add(new SampleRuns(values.asReadOnly(), SampleEncoding.FLOAT64, runs.get(c)));
		}
		return new SnapshotSource(memory, whole, places, segments, metadata);
	}
}

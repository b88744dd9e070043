package org.edgeloop.signal.internal.npy;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.Magic;
import org.edgeloop.signal.internal.memory.MappedReader;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.MemorySource;
import org.edgeloop.signal.internal.memory.RecordingMemory;

/**
 * Reads archives of NumPy arrays. Each array of one dimension is a channel by its key, each column of two is one too; a single
 * value is metadata, and called {@code fs}, {@code sr}, {@code rate} or {@code sample_rate} it is the sample rate of all.
 */
public final class NpzReader extends MappedReader {

	private static final String SUFFIX = ".npy";
	private static final Set<String> RATES = Set.of("fs", "sr", "rate", "samplerate", "samplingrate", "samplefrequency",
			"samplingfrequency");
	private static final double LARGEST_WHOLE = 1e15;

	@Override
	public String format() {
		return "NPZ";
	}

	@Override
	public Set<String> extensions() {
		return Set.of("npz");
	}

	@Override
	protected SampleSource read(RecordingMemory memory, ReadOptions options, Progress progress) throws IOException {
		Path file = memory.file();
		MemorySegment mapped = memory.mapped();
		if (!Magic.has(mapped, 0, "PK\u0003\u0004") && !Magic.has(mapped, 0, "PK\u0005\u0006")) {
			throw Magic.wrong(file, mapped, "NPZ");
		}
		progress.begin("Reading " + file.getFileName(), mapped.byteSize());
		Map<String, String> metadata = new LinkedHashMap<>();
		List<NpzMember> arrays = new ArrayList<>();
		OptionalDouble rate = options.sampleRate();
		for (NpzMember member : members(memory, progress, metadata)) {
			Optional<String> flaw = member.flaw();
			if (member.isScalar()) {
				double value = member.scalar();
				metadata.put(member.key(), text(value));
				if (rate.isEmpty() && isRate(member.key(), value)) {
					rate = OptionalDouble.of(value);
				}
			} else if (flaw.isPresent()) {
				metadata.put(member.key(), "not read: " + flaw.get());
			} else {
				arrays.add(member);
			}
		}
		if (arrays.isEmpty()) {
			String found = metadata.isEmpty() ? "nothing" : String.join(", ", metadata.keySet());
			throw BadRecording.of(file, "the archive holds no array of samples; found: " + found,
					"save arrays of numbers with savez");
		}
		List<MemoryChannel> channels = new ArrayList<>();
		for (NpzMember array : arrays) {
			channels.addAll(array.channels(rate));
		}
		return new MemorySource(memory, format(), channels, metadata);
	}

	/** @param metadata is told of the arrays that hold no numbers */
	private static List<NpzMember> members(RecordingMemory memory, Progress progress, Map<String, String> metadata)
			throws IOException {
		NpzMembers reader = new NpzMembers(memory, progress);
		List<NpzMember> members = new ArrayList<>();
		for (ZipEntryPlace entry : ZipDirectory.read(memory.file(), memory.mapped())) {
			if (entry.name().endsWith(SUFFIX)) {
				String key = entry.name().substring(0, entry.name().length() - SUFFIX.length());
				try {
					members.add(reader.open(key, entry));
				} catch (NpyType.UnsupportedTypeException e) {
					metadata.put(key, "not read: " + e.getMessage());
				}
			}
		}
		return members;
	}

	private static boolean isRate(String key, double value) {
		return RATES.contains(key.toLowerCase(Locale.ROOT).replace("_", "")) && value > 0 && Double.isFinite(value);
	}

	private static String text(double value) {
		return value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE ? Long.toString((long) value)
				: Double.toString(value);
	}
}

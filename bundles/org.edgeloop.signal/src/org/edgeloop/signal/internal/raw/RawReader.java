package org.edgeloop.signal.internal.raw;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.MappedReader;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.MemorySource;
import org.edgeloop.signal.internal.memory.RecordingMemory;
import org.edgeloop.signal.internal.memory.SampleEncoding;

/** Reads bare samples in place, as {@link ReadOptions#raw()} says they lie. Bytes of an unfinished last frame are left out. */
public final class RawReader extends MappedReader {

	@Override
	public String format() {
		return "RAW";
	}

	@Override
	public Set<String> extensions() {
		return Set.of("raw", "bin", "dat", "pcm");
	}

	@Override
	protected SampleSource read(RecordingMemory memory, ReadOptions options, Progress progress) throws ProblemException {
		RawLayout layout = options.raw().orElseThrow(() -> BadRecording.of(memory.file(),
				"a raw file does not say how its samples lie",
				"say it: in the import wizard, as \"raw\" of a recording in dataset.json, or with --raw on the command line"));
		MemorySegment bytes = memory.mapped();
		long samples = layout.samplesIn(bytes.byteSize());
		if (samples == 0) {
			throw BadRecording.of(memory.file(),
					"the file of " + bytes.byteSize() + " bytes holds no whole frame of " + layout.frameBytes()
							+ " bytes behind a header of " + layout.headerBytes(),
					"correct the number of channels, the sample type or the header's size");
		}
		return new MemorySource(memory, format(), channels(bytes, layout, samples, options.sampleRate()),
				metadata(bytes.byteSize(), layout, samples));
	}

	private static List<MemoryChannel> channels(MemorySegment bytes, RawLayout layout, long samples, OptionalDouble rate) {
		SampleEncoding encoding = SampleEncoding.of(layout.type());
		long step = layout.isInterleaved() ? layout.frameBytes() : encoding.bytes();
		long jump = layout.isInterleaved() ? encoding.bytes() : samples * encoding.bytes();
		List<MemoryChannel> channels = new ArrayList<>();
		for (int c = 0; c < layout.channels(); c++) {
			Channel channel = new Channel(layout.channelName(c), "", rate, Optional.empty(), samples, layout.type());
			channels.add(
					new MemoryChannel(channel, bytes, encoding, layout.order(), layout.headerBytes() + c * jump, step));
		}
		return channels;
	}

	private static Map<String, String> metadata(long fileBytes, RawLayout layout, long samples) {
		Map<String, String> metadata = new LinkedHashMap<>();
		if (layout.headerBytes() > 0) {
			metadata.put("header bytes", Long.toString(layout.headerBytes()));
		}
		long left = fileBytes - layout.headerBytes() - samples * layout.frameBytes();
		if (left > 0) {
			metadata.put("bytes behind the last whole frame", Long.toString(left));
		}
		return metadata;
	}
}

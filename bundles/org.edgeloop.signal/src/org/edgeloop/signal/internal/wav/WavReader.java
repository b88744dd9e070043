package org.edgeloop.signal.internal.wav;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.BinaryCursor;
import org.edgeloop.signal.internal.memory.MappedReader;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.MemorySource;
import org.edgeloop.signal.internal.memory.RecordingMemory;

/**
 * Reads WAV files in place. Channels are named {@code ch1}, {@code ch2}, … and have no unit: the format has no place for either.
 * Where a writer was stopped before it filled in the sizes (0 or all ones), the samples go to the end of the file.
 */
public final class WavReader extends MappedReader {

	@Override
	public String format() {
		return "WAV";
	}

	@Override
	public Set<String> extensions() {
		return Set.of("wav", "wave", "w64", "rf64", "bw64");
	}

	@Override
	protected SampleSource read(RecordingMemory memory, ReadOptions options, Progress progress) throws ProblemException {
		Path file = memory.file();
		MemorySegment mapped = memory.mapped();
		WavContainer container = WavContainer.of(file, mapped);
		WavChunks chunks = WavChunks.read(file, container, new BinaryCursor(file, mapped, container.order()));
		WavFormat format = WavFormat.read(file, chunks.content(chunks.get("fmt ", "a description of its samples")));
		Chunk data = chunks.get("data", "samples");
		long samples = samples(file, mapped.byteSize(), data, format);
		OptionalDouble rate = options.sampleRate().isPresent() || format.sampleRate() == 0 ? options.sampleRate()
				: OptionalDouble.of(format.sampleRate());
		List<MemoryChannel> channels = new ArrayList<>();
		for (int c = 0; c < format.channels(); c++) {
			Channel channel = new Channel("ch" + (c + 1), "", rate, Optional.empty(), samples, format.encoding().type());
			channels.add(new MemoryChannel(channel, mapped, format.encoding(), container.order(),
					data.body() + (long) c * format.encoding().bytes(), format.frameBytes()));
		}
		return new MemorySource(memory, format(), channels, WavMetadata.read(chunks));
	}

	private static long samples(Path file, long fileSize, Chunk data, WavFormat format) throws ProblemException {
		long held = (fileSize - data.body()) / format.frameBytes();
		long promised = data.size() == Chunk.UNKNOWN ? held : data.size() / format.frameBytes();
		if (data.size() > fileSize - data.body()) {
			throw BadRecording.atByte(file, data.header(),
					"truncated: the header promises " + promised + " samples, the file holds " + held,
					"copy the file again from its source");
		}
		if (promised == 0) {
			throw BadRecording.atByte(file, data.header(), "the recording holds no samples", "record it again");
		}
		return promised;
	}
}

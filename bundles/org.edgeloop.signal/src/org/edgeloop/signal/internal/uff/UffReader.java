package org.edgeloop.signal.internal.uff;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
 * Reads universal files. Every function is a channel by the name of its measured point; complex ones are two, {@code .real} and
 * {@code .imag}, and one that is not evenly spaced has another for its abscissa. Binary IEEE 754 data is read in place.
 */
public final class UffReader extends MappedReader {

	@Override
	public String format() {
		return "UFF";
	}

	@Override
	public Set<String> extensions() {
		return Set.of("uff", "unv", "ufb", "bunv");
	}

	@Override
	protected SampleSource read(RecordingMemory memory, ReadOptions options, Progress progress) throws IOException {
		progress.begin("Reading " + memory.file().getFileName(), memory.mapped().byteSize());
		UffDatasets datasets = new UffDatasets(memory, options.sampleRate(), progress);
		if (!datasets.read()) {
			throw Magic.wrong(memory.file(), memory.mapped(), "universal file");
		}
		List<MemoryChannel> channels = datasets.channels();
		String others = datasets.others().entrySet().stream().map(each -> each.getValue() + " × " + each.getKey())
				.collect(Collectors.joining(", "));
		if (channels.stream().allMatch(channel -> channel.channel().length() == 0)) {
			throw BadRecording.of(memory.file(), "the file holds no function (dataset 58) with values; found: "
					+ (others.isEmpty() ? "nothing" : others), "export the measured functions");
		}
		if (!others.isEmpty()) {
			datasets.metadata().put("datasets not read", others);
		}
		return new MemorySource(memory, format(), channels, datasets.metadata());
	}
}

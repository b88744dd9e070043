package org.edgeloop.signal.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/**
 * Writes channels of a recording as another format, block by block: neither file is ever held whole. The file appears when all is
 * written, and stays as it was where that fails or is cancelled.
 */
public final class ConvertRecordingOperation {

	private final SampleSource source;
	private final List<Integer> chosen;
	private final SampleRange range;
	private final RecordingFormat format;
	private final Path file;

	/**
	 * @param chosen the channels' indices in {@link SampleSource#channels()}, at least one
	 * @param range the samples to write, within every one of the channels
	 * @param file is made or replaced
	 */
	public ConvertRecordingOperation(SampleSource source, List<Integer> chosen, SampleRange range, RecordingFormat format,
			Path file) {
		this.source = source;
		this.chosen = List.copyOf(chosen);
		this.range = range;
		this.format = format;
		this.file = file;
	}

	/**
	 * @return what the format cannot hold of the recording, as warnings
	 * @throws ProblemException if the format cannot hold the channels at all, or the file would replace the recording
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if reading or writing fails
	 */
	public List<Problem> run(Progress progress) throws IOException {
		if (file.toAbsolutePath().normalize().equals(source.file().toAbsolutePath().normalize())) {
			throw problem("the file is the recording itself", "name another file");
		}
		requireOneClock();
		ChannelBlocks blocks = new ChannelBlocks(source, chosen, range);
		List<Problem> lost = lost(blocks.channels());
		progress.begin("Writing " + file.getFileName(), range.length());
		switch (format) {
		case WAV -> WavFile.write(file, chosen.size(), wavRate(), wav -> blocks.forEachAsFloats(progress, wav::write));
		case NPY -> new NpyConversion(blocks).write(file, progress);
		case PARQUET -> new ParquetConversion(blocks).write(file, progress);
		}
		return lost;
	}

	/** Samples of one row were taken together: all three formats say so. */
	private void requireOneClock() throws ProblemException {
		Channel first = source.channels().get(chosen.getFirst());
		for (int index : chosen) {
			Channel channel = source.channels().get(index);
			if (!channel.sampleRate().equals(first.sampleRate()) || channel.length() < range.to()) {
				throw problem("channels '" + first.name() + "' and '" + channel.name() + "' differ in length or sample rate",
						"convert channels of one clock at a time");
			}
		}
	}

	private int wavRate() throws ProblemException {
		OptionalDouble rate = source.channels().get(chosen.getFirst()).sampleRate();
		if (rate.isEmpty() || Math.rint(rate.getAsDouble()) < 1 || rate.getAsDouble() > Integer.MAX_VALUE) {
			throw problem("a WAV file needs a sample rate of 1 Hz or more", "give the recording's sample rate");
		}
		return (int) Math.rint(rate.getAsDouble());
	}

	private List<Problem> lost(List<Channel> channels) {
		List<Problem> lost = new ArrayList<>();
		if (format == RecordingFormat.WAV) {
			double rate = channels.getFirst().sampleRate().orElse(0);
			warnIf(lost, rate != Math.rint(rate), "WAV holds whole sample rates: " + rate + " Hz became " + Math.round(rate));
			channels.stream().filter(channel -> !channel.type().fitsFloat()).forEach(channel -> warnIf(lost, true,
					"WAV holds 32-bit floats here: the values of '" + channel.name() + "' were rounded to 24 bits"));
			warnIf(lost, channels.stream().anyMatch(channel -> channel.start().isPresent()), "WAV does not hold the start time");
		}
		if (format == RecordingFormat.NPY) {
			warnIf(lost, channels.stream().anyMatch(c -> c.sampleRate().isPresent() || c.start().isPresent()),
					"NPY holds neither sample rate nor start time");
		}
		if (format != RecordingFormat.PARQUET) {
			warnIf(lost, channels.size() > 1 || channels.stream().anyMatch(channel -> !channel.unit().isEmpty()),
					format + " holds neither the channels' names nor their units");
		}
		return lost;
	}

	private void warnIf(List<Problem> lost, boolean holds, String what) {
		if (holds) {
			lost.add(Problem.warning(what, file.toString(), "convert to Parquet, which holds it"));
		}
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, file.toString(), remedy));
	}
}

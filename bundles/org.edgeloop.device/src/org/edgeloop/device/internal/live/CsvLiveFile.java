package org.edgeloop.device.internal.live;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.device.live.LiveChannel;

/** A table with a column of times and a column for each channel. Lines go to the file as a whole. */
final class CsvLiveFile implements LiveFile {

	private static final int LARGEST_BATCH = 1 << 16;

	private final Writer out;
	private final double rate;
	private final StringBuilder lines = new StringBuilder();
	private long samples;

	CsvLiveFile(Path file, List<LiveChannel> channels, double rate) throws IOException {
		this.rate = rate;
		lines.append(Stream.concat(Stream.of("time [s]"), channels.stream().map(CsvLiveFile::heading)).collect(Collectors.joining(","))).append('\n');
		out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
	}

	private static String heading(LiveChannel channel) {
		String text = channel.unit().isEmpty() ? channel.name() : channel.name() + " [" + channel.unit() + "]";
		return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	@Override
	public void append(double[] values) throws IOException {
		lines.append(samples++ / rate);
		for (double value : values) {
			lines.append(',');
			if (!Double.isNaN(value)) {
				lines.append(value);
			}
		}
		lines.append('\n');
		if (lines.length() > LARGEST_BATCH) {
			flush();
		}
	}

	@Override
	public void flush() throws IOException {
		out.append(lines);
		out.flush();
		lines.setLength(0);
	}

	@Override
	public void close() throws IOException {
		try (out) {
			flush();
		}
	}
}

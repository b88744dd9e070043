package org.edgeloop.signal.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes comma-separated values with a header: a column {@code time [s]}, then a column for each channel. Numbers have the
 * fewest digits that read back to the same value; NaN is an empty cell.
 */
public final class CsvWriter implements SampleWriter {

	private final de.siegmar.fastcsv.writer.CsvWriter csv;
	private final int channels;
	private final double sampleRate;
	private long samples;

	/**
	 * @param path the file to write; what it held is lost
	 * @param columns the channels' headings, with units where known: {@code drive end [g]}
	 * @param sampleRate samples per second in Hz
	 */
	public CsvWriter(Path path, List<String> columns, double sampleRate) throws IOException {
		this.channels = columns.size();
		this.sampleRate = sampleRate;
		this.csv = de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path,
				StandardCharsets.UTF_8);
		List<String> headings = new ArrayList<>();
		headings.add("time [s]");
		headings.addAll(columns);
		csv.writeRecord(headings);
	}

	@Override
	public void write(float[][] block, int count) throws IOException {
		if (block.length != channels) {
			throw new IllegalArgumentException(block.length + " channels given, " + channels + " expected");
		}
		String[] cells = new String[channels + 1];
		for (int i = 0; i < count; i++) {
			cells[0] = Double.toString(samples++ / sampleRate);
			for (int c = 0; c < channels; c++) {
				float value = block[c][i];
				cells[c + 1] = Float.isNaN(value) ? "" : Float.toString(value);
			}
			csv.writeRecord(cells);
		}
	}

	@Override
	public void flush() throws IOException {
		csv.flush();
	}

	@Override
	public void close() throws IOException {
		csv.close();
	}
}

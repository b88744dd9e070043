package org.edgeloop.signal.trend;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.SampleSource;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes trends as comma-separated values: a line for each window of each channel, with {@code channel}, {@code from} and {@code to} in samples,
 * {@code seconds} of the first sample since the recording's, its {@code time} where that is known, {@code missing} samples, and the figures by
 * their names. Numbers have the fewest digits that read back to the same value; NaN is an empty cell.
 */
public final class WriteTrendOperation {

	private final SampleSource source;
	private final List<Trend> trends;
	private final Path out;

	/** @param out replaced once all is written */
	public WriteTrendOperation(SampleSource source, List<Trend> trends, Path out) {
		this.source = source;
		this.trends = List.copyOf(trends);
		this.out = out;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled; the file is then as it was
	 * @throws IOException if the file cannot be written; it is then as it was
	 */
	public void run(Progress progress) throws IOException {
		progress.begin("Writing " + out.getFileName(), trends.stream().mapToLong(Trend::size).sum());
		AtomicFiles.write(out, stream -> {
			Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
			CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
			csv.writeRecord(headings());
			for (Trend trend : trends) {
				write(csv, trend, progress);
			}
			csv.flush();
			text.flush();
		});
	}

	private static List<String> headings() {
		List<String> headings = new ArrayList<>(List.of("channel", "from", "to", "seconds", "time", "missing"));
		for (TrendFigure figure : TrendFigure.values()) {
			headings.add(figure.id());
		}
		return headings;
	}

	private void write(CsvWriter csv, Trend trend, Progress progress) {
		String name = source.channels().get(trend.channel()).name();
		var clock = new RecordingClock(source, trend.channel());
		for (int k = 0; k < trend.size(); k++) {
			progress.checkCancelled();
			long first = trend.from()[k];
			List<String> cells = new ArrayList<>(List.of(name, Long.toString(first), Long.toString(trend.to()[k]), cell(clock.seconds(first)),
					clock.time(first).map(Instant::toString).orElse(""), Long.toString(trend.missing()[k])));
			for (TrendFigure figure : TrendFigure.values()) {
				cells.add(cell(trend.values(figure)[k]));
			}
			csv.writeRecord(cells);
			progress.worked(1);
		}
	}

	private static String cell(double value) {
		return Double.isNaN(value) ? "" : Double.toString(value);
	}
}

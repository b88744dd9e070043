package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.io.InputStream;

import org.edgeloop.base.Progress;

/** Reads the file of a metric: a {@link MetricLine} a value. Lines that say nothing are passed over and counted. */
final class MetricLines {

	/** Takes the values in the file's order. */
	@FunctionalInterface
	interface Sink {
		void point(long timestamp, double value, long step);
	}

	private static final int BUFFER = 1 << 16;

	/** The longest line that says something has some 70 characters. */
	private static final int MAX_LINE = 1024;

	private final Sink sink;
	private final MetricLine line = new MetricLine();
	private final byte[] buffer;

	private long lines;
	private long badLines;
	private long firstBadLine;
	private boolean cut;
	private boolean othersHaveSteps;

	MetricLines(Sink sink, byte[] buffer) {
		this.sink = sink;
		this.buffer = buffer;
	}

	/** @param sink is handed what can be read of the stream, which is not closed */
	static MetricLines read(InputStream in, Sink sink, Progress progress) throws IOException {
		var lines = new MetricLines(sink, new byte[BUFFER]);
		lines.readAll(in, progress);
		return lines;
	}

	/** @param sink is handed what can be read of a whole file */
	static MetricLines read(byte[] file, Sink sink) {
		var lines = new MetricLines(sink, file);
		int rest = lines.wholeLines(0, file.length);
		lines.lastLine(rest, file.length);
		return lines;
	}

	/** @return how many lines say nothing that can be read */
	long badLines() {
		return badLines;
	}

	/** @return counted from 1; 0 if there is none */
	long firstBadLine() {
		return firstBadLine;
	}

	/** @return how many lines there are, the bad ones included */
	long lines() {
		return lines;
	}

	/** @return whether the last line does not end as MLflow's lines do, so that it may have lost digits */
	boolean isCut() {
		return cut;
	}

	private void readAll(InputStream in, Progress progress) throws IOException {
		int kept = 0;
		boolean skipping = false;
		for (int read = in.read(buffer, 0, buffer.length); read >= 0; read = in.read(buffer, kept, buffer.length - kept)) {
			progress.checkCancelled();
			int end = kept + read;
			int from = 0;
			if (skipping) {
				from = endOfLine(0, end) + 1;
				skipping = from > end;
			}
			from = wholeLines(Math.min(from, end), end);
			kept = end - from;
			if (kept > MAX_LINE) {
				bad();
				skipping = true;
				kept = 0;
			}
			System.arraycopy(buffer, from, buffer, 0, kept);
		}
		cut = skipping;
		lastLine(0, kept);
	}

	/** @return where the line begins that does not end here */
	private int wholeLines(int from, int end) {
		int start = from;
		for (int i = endOfLine(start, end); i < end; i = endOfLine(start, end)) {
			line(start, i > start && buffer[i - 1] == '\r' ? i - 1 : i);
			othersHaveSteps |= line.hasStep();
			start = i + 1;
		}
		return start;
	}

	/** A last line without a step where others have one has lost more than its end. */
	private void lastLine(int from, int end) {
		if (from < end) {
			cut = true;
			if (!line.parse(buffer, from, end) || othersHaveSteps && !line.hasStep()) {
				bad();
			} else {
				line(from, end);
			}
		}
	}

	private int endOfLine(int from, int end) {
		int i = from;
		while (i < end && buffer[i] != '\n') {
			i++;
		}
		return i;
	}

	private void line(int from, int end) {
		if (end - from > MAX_LINE || !line.parse(buffer, from, end)) {
			bad();
		} else {
			lines++;
			sink.point(line.timestamp(), line.value(), line.step());
		}
	}

	private void bad() {
		lines++;
		badLines++;
		if (firstBadLine == 0) {
			firstBadLine = lines;
		}
	}
}

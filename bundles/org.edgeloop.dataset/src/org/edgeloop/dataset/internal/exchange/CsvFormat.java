package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.exchange.ExchangeOptions;

/**
 * Labels as a table with a heading, comma-separated in UTF-8, a label a row:
 * {@code recording, id, kind, type, from, to, start [s], end [s], channels, low [Hz], high [Hz], note, author, created, origin, score, review, attributes,
 * other}.
 * {@code from} and {@code to} are sample positions; the seconds repeat them for people. Several channels are separated by semicolons,
 * or a JSON array where a name has one; {@code origin} names the detector or model that a label began with, and is empty for one that
 * a person drew; {@code attributes} and {@code other} are JSON objects. Nothing of a label is lost.
 * <p>
 * Tables of others are read too: by the usual names of such columns, by units in their headings, and by what the options say.
 */
public final class CsvFormat implements ForeignFormat {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String title() {
		return "Table (CSV)";
	}

	@Override
	public List<String> extensions() {
		return List.of(".csv", ".tsv");
	}

	@Override
	public boolean isFilePerRecording() {
		return false;
	}

	@Override
	public ForeignLabels read(Path file, ExchangeOptions options, Progress progress) throws IOException {
		return new CsvLabelReader(file, options).read(progress);
	}

	@Override
	public ForeignWriter writer(OutputStream out, ExchangeOptions options, Losses losses) {
		return new CsvLabelWriter(out, losses);
	}
}

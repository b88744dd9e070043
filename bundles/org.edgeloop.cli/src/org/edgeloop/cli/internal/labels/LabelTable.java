package org.edgeloop.cli.internal.labels;

import java.util.Locale;

import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.overview.FoundLabel;

/** Labels as a table for people. */
final class LabelTable {

	private final TextTable table = new TextTable("recording", "kind", "type", ">from", ">to", ">from [s]", ">to [s]", "channels",
			"origin", "note");

	void add(FoundLabel found) {
		Label label = found.label();
		table.row(found.recording(), label.getKind().getLiteral(), label.getType(), Long.toString(label.getFrom()),
				Long.toString(label.getTo()), seconds(label.getFrom(), found.sampleRate()), seconds(label.getTo(), found.sampleRate()),
				String.join(", ", label.getChannels()), label.getOrigin().kind(), label.getNote());
	}

	@Override
	public String toString() {
		return table.toString();
	}

	private static String seconds(long sample, double rate) {
		return rate > 0 ? String.format(Locale.ROOT, "%.6f", sample / rate) : "?";
	}
}

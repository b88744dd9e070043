package org.edgeloop.cli.internal.labels;

import java.util.Locale;
import java.util.Map;

import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/** Labels as a table for people. */
final class LabelTable {

	private LabelTable() {
	}

	static String of(Map<String, LabelSet> labelSets) {
		var table = new TextTable("recording", "kind", "type", ">from", ">to", ">from [s]", ">to [s]", "channels", "note");
		labelSets.forEach((recording, labels) -> {
			for (Label label : labels.getLabels()) {
				table.row(recording, label.getKind().getLiteral(), label.getType(), Long.toString(label.getFrom()),
						Long.toString(label.getTo()), seconds(label.getFrom(), labels.getSampleRate()),
						seconds(label.getTo(), labels.getSampleRate()), String.join(", ", label.getChannels()),
						label.getNote());
			}
		});
		return table.toString();
	}

	private static String seconds(long sample, double rate) {
		return rate > 0 ? String.format(Locale.ROOT, "%.6f", sample / rate) : "?";
	}
}

package org.edgeloop.dataset.ui.explorer.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.ChannelSettings;
import org.edgeloop.dataset.ui.explorer.internal.RecordingDetails;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.statistics.ChannelStatistics;

/** A channel's statistics as lines of the Properties view, scaled as {@code dataset.json} says. */
final class StatisticsLines {

	private StatisticsLines() {
	}

	static List<PropertyLine> of(String category, RecordingDetails details, int index, ChannelFigures figures) {
		Optional<ChannelStatistics> known = figures.known();
		if (known.isEmpty()) {
			return List.of(new PropertyLine(category, "Statistics", figures.placeholder()));
		}
		Channel channel = details.channels().get(index);
		ChannelSettings scaling = details.scaling(channel);
		// The RMS of values with an offset does not follow from that of the stored ones.
		boolean stored = scaling != null && scaling.offset() != 0;
		ChannelStatistics statistics = scaling == null || stored ? known.get() : known.get().scaled(scaling.scale());
		String unit = stored ? "(stored values)" : details.unit(channel);
		var lines = new ArrayList<PropertyLine>();
		lines.add(new PropertyLine(category, "Minimum", value(statistics.min(), unit)));
		lines.add(new PropertyLine(category, "Maximum", value(statistics.max(), unit)));
		lines.add(new PropertyLine(category, "RMS", value(statistics.rms(), unit), "Root of the mean square"));
		lines.add(new PropertyLine(category, "Peak", value(statistics.peak(), unit), "The largest absolute value"));
		lines.add(new PropertyLine(category, "Crest factor", value(statistics.crest(), ""), "Peak by RMS; impacts raise it"));
		lines.add(new PropertyLine(category, "Missing samples", missing(statistics), "Samples that are not a number (NaN)"));
		return lines;
	}

	private static String missing(ChannelStatistics statistics) {
		if (statistics.missing() == 0) {
			return "none";
		}
		return String.format("%,d (%.2f %%)", statistics.missing(), 100.0 * statistics.missing() / statistics.samples());
	}

	private static String value(double value, String unit) {
		if (Double.isNaN(value)) {
			return "none";
		}
		String number = String.format("%.6g", value);
		String text = number.contains("e") ? number : number.replaceAll("([.,]\\d*?)0+$", "$1").replaceAll("[.,]$", "");
		return unit.isEmpty() ? text : text + ' ' + unit;
	}
}

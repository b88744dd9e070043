package org.edgeloop.dataset.internal.exchange;

import java.util.Set;

import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;

/** The labelling configuration that fits exported tasks: the taxonomy's types as labels of regions and of the whole recording. */
final class LabelStudioConfigText {

	private LabelStudioConfigText() {
	}

	/** @param channels the names of the columns that the series show */
	static String of(Taxonomy taxonomy, Set<String> channels, LabelStudioClock clock) {
		var xml = new StringBuilder("<View>\n  <TimeSeriesLabels name=\"" + LabelStudioWriter.LABEL + "\" toName=\""
				+ LabelStudioWriter.SERIES + "\">\n");
		taxonomy.types().forEach(type -> xml.append("    <Label").append(attribute("value", type.path()))
				.append(attribute("background", taxonomy.colourOf(type.path()))).append(hotkey(type)).append("/>\n"));
		xml.append("  </TimeSeriesLabels>\n  <Choices name=\"" + LabelStudioWriter.WHOLE + "\" toName=\"" + LabelStudioWriter.SERIES
				+ "\" choice=\"multiple\">\n");
		taxonomy.types().forEach(type -> xml.append("    <Choice").append(attribute("value", type.path())).append("/>\n"));
		xml.append("  </Choices>\n  <TimeSeries name=\"" + LabelStudioWriter.SERIES + "\" valueType=\"url\" value=\"$"
				+ LabelStudioWriter.CSV + "\"");
		if (clock.unit() != TimeUnit.SAMPLES) {
			xml.append(attribute("timeColumn", LabelStudioClock.COLUMN));
		}
		if (!clock.pattern().isEmpty()) {
			xml.append(attribute("timeFormat", clock.pattern()));
		}
		xml.append(">\n");
		channels.forEach(channel -> xml.append("    <Channel").append(attribute("column", channel)).append("/>\n"));
		return xml.append("  </TimeSeries>\n</View>\n").toString();
	}

	private static String hotkey(LabelType type) {
		return type.key().isEmpty() ? "" : attribute("hotkey", type.key());
	}

	private static String attribute(String name, String value) {
		return " " + name + "=\"" + value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;") + '"';
	}
}

package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.trend.RecordingClock;
import org.edgeloop.signal.trend.Trend;
import org.edgeloop.signal.trend.TrendFigure;

import com.fasterxml.jackson.core.JsonGenerator;

/** Trends as JSON; what there is no number for is null. */
final class TrendJson {

	private TrendJson() {
	}

	/**
	 * @param window as the user said; null where it depends on the channel, and shows in its windows
	 * @param hop as the user said; null for the window
	 */
	static void write(Console console, SampleSource source, List<Trend> trends, @Nullable Long window, @Nullable Long hop) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			write(json, "window", window);
			write(json, "hop", hop == null ? window : hop);
			json.writeArrayFieldStart("channels");
			for (Trend trend : trends) {
				write(json, source, trend);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, String name, @Nullable Long value) throws IOException {
		if (value == null) {
			json.writeNullField(name);
		} else {
			json.writeNumberField(name, value);
		}
	}

	private static void write(JsonGenerator json, SampleSource source, Trend trend) throws IOException {
		Channel channel = source.channels().get(trend.channel());
		json.writeStartObject();
		json.writeStringField("channel", channel.name());
		json.writeStringField("unit", channel.unit());
		json.writeFieldName("sampleRate");
		write(json, channel.sampleRate().orElse(Double.NaN));
		write(json, "from", trend.from());
		write(json, "to", trend.to());
		writeTimes(json, trend, new RecordingClock(source, trend.channel()));
		write(json, "missing", trend.missing());
		for (TrendFigure figure : TrendFigure.values()) {
			json.writeArrayFieldStart(figure.id());
			for (double value : trend.values(figure)) {
				write(json, value);
			}
			json.writeEndArray();
		}
		json.writeEndObject();
	}

	private static void writeTimes(JsonGenerator json, Trend trend, RecordingClock clock) throws IOException {
		json.writeArrayFieldStart("seconds");
		for (long first : trend.from()) {
			write(json, clock.seconds(first));
		}
		json.writeEndArray();
		json.writeArrayFieldStart("time");
		for (long first : trend.from()) {
			json.writeString(clock.time(first).map(Instant::toString).orElse(null));
		}
		json.writeEndArray();
	}

	private static void write(JsonGenerator json, String name, long[] values) throws IOException {
		json.writeFieldName(name);
		json.writeArray(values, 0, values.length);
	}

	private static void write(JsonGenerator json, double value) throws IOException {
		if (Double.isNaN(value)) {
			json.writeNull();
		} else {
			json.writeNumber(value);
		}
	}
}

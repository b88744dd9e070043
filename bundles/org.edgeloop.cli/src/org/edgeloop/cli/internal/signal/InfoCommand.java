package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signal info}: what a recording says of itself. */
@Command(name = "info", description = "Print a recording's format, channels and metadata. With --json: an object with file, "
		+ "format and channels (name, samples, sampleRate in Hz and unit, null where the file does not say).",
		footer = { "  edgeloop signal info recording.wav", "  edgeloop signal info measured.npy --rate 25600 --json" })
@NonNullByDefault({})
public final class InfoCommand implements Callable<Integer> {

	private static final int SHOWN_SEGMENTS = 10;

	@Mixin
	private RecordingArguments recording;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public InfoCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (SampleSource source = recording.open(console.progress())) {
			if (asJson) {
				printJson(source);
			} else {
				console.print(text(source));
			}
		}
		return ExitCode.OK;
	}

	private void printJson(SampleSource source) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("file", recording.file().toString());
			json.writeStringField("format", source.format());
			json.writeArrayFieldStart("channels");
			for (Channel channel : source.channels()) {
				json.writeStartObject();
				json.writeStringField("name", channel.name());
				json.writeNumberField("samples", channel.length());
				ChannelJson.writeRateAndUnit(json, channel);
				json.writeStringField("type", channel.type().name().toLowerCase(Locale.ROOT));
				json.writeStringField("start", channel.start().map(Object::toString).orElse(null));
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("segments");
			for (Segment segment : source.segments()) {
				json.writeStartObject();
				json.writeNumberField("firstSample", segment.firstSample());
				json.writeStringField("start", segment.start().map(Object::toString).orElse(null));
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeObjectFieldStart("metadata");
			for (Map.Entry<String, String> entry : source.metadata().entrySet()) {
				json.writeStringField(entry.getKey(), entry.getValue());
			}
			json.writeEndObject();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private String text(SampleSource source) {
		var text = new StringBuilder();
		text.append(recording.file()).append(": ").append(source.format()).append("\n\n");
		var table = new TextTable(">index", "channel", ">samples", ">rate [Hz]", ">duration [s]", "unit", "type", "start");
		List<Channel> channels = source.channels();
		for (int i = 0; i < channels.size(); i++) {
			Channel channel = channels.get(i);
			var rate = channel.sampleRate();
			table.row(Integer.toString(i), channel.name(), Long.toString(channel.length()),
					rate.isPresent() ? Numbers.plain(rate.getAsDouble()) : "?",
					rate.isPresent() ? String.format(Locale.ROOT, "%.3f", channel.length() / rate.getAsDouble()) : "?",
					channel.unit(), channel.type().name().toLowerCase(Locale.ROOT),
					channel.start().map(Object::toString).orElse(""));
		}
		text.append(table);
		if (source.segments().size() > 1) {
			text.append('\n').append(segments(source.segments()));
		}
		if (!source.metadata().isEmpty()) {
			var metadata = new TextTable("metadata", "value");
			source.metadata().forEach(metadata::row);
			text.append('\n').append(metadata);
		}
		return text.toString();
	}

	private static String segments(List<Segment> segments) {
		var table = new TextTable(">segment", ">first sample", "start");
		for (int i = 0; i < Math.min(segments.size(), SHOWN_SEGMENTS); i++) {
			Segment segment = segments.get(i);
			table.row(Integer.toString(i), Long.toString(segment.firstSample()), segment.start().map(Object::toString).orElse(""));
		}
		int more = segments.size() - SHOWN_SEGMENTS;
		return table + (more > 0 ? "and " + more + " more; --json has all\n" : "");
	}
}

package org.edgeloop.cli.internal.device.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code device watch}: values of a device as they come. */
@Command(name = "watch", description = { "Print what a device gives while it runs, such as its load and temperature, or its variables, as it comes.",
		"With --json: an object a line; the first has channels (name, unit) and rate (samples a second, 0 if they come irregularly), the others t (seconds) "
				+ "and values (one a channel, null where there is none)." },
		footer = { "  edgeloop device watch devices/bench-3.device", "  edgeloop device watch --kind stm32-uart --set port=/dev/ttyACM0 --seconds 10 --json" })
@NonNullByDefault({})
public final class WatchCommand implements Callable<Integer> {

	private static final double NANOS_A_SECOND = 1e9;

	@Mixin
	private SourceArguments source;

	@Mixin
	private ListeningArguments listening;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public WatchCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try {
			source.source(console).watch(new Printer(), listening.limit(console.progress()));
		} catch (CancellationException e) {
			// that is how watching ends
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return ExitCode.OK;
	}

	/** Prints what comes at once, for whoever reads it waits. */
	private final class Printer implements LiveListener {

		private double rate;

		@Override
		public void began(List<LiveChannel> channels, double given) {
			rate = given;
			print(json -> {
				json.writeArrayFieldStart("channels");
				for (LiveChannel channel : channels) {
					json.writeStartObject();
					json.writeStringField("name", channel.name());
					json.writeStringField("unit", channel.unit());
					json.writeEndObject();
				}
				json.writeEndArray();
				json.writeNumberField("rate", given);
			}, "time [s]" + String.join("", channels.stream().map(Printer::heading).toList()));
		}

		private static String heading(LiveChannel channel) {
			return "\t" + channel.name() + (channel.unit().isEmpty() ? "" : " [" + channel.unit() + "]");
		}

		@Override
		public void values(long nanos, double[][] values) {
			for (int i = 0; i < values[0].length; i++) {
				print((nanos / NANOS_A_SECOND) + (rate > 0 ? i / rate : 0), i, values);
			}
		}

		private void print(double seconds, int sample, double[][] values) {
			var line = new StringBuilder(String.format(Locale.ROOT, "%.3f", seconds));
			for (double[] channel : values) {
				line.append('\t').append(Double.isNaN(channel[sample]) ? "" : channel[sample]);
			}
			print(json -> {
				json.writeNumberField("t", seconds);
				json.writeArrayFieldStart("values");
				for (double[] channel : values) {
					write(json, channel[sample]);
				}
				json.writeEndArray();
			}, line.toString());
		}

		private static void write(JsonGenerator json, double value) throws IOException {
			if (Double.isFinite(value)) {
				json.writeNumber(value);
			} else {
				json.writeNull();
			}
		}

		private void print(Fields fields, String line) {
			try {
				if (asJson) {
					printJson(fields);
				} else {
					console.print(line + "\n");
				}
				console.flush();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private void printJson(Fields fields) throws IOException {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				fields.write(json);
				json.writeEndObject();
			}
			console.print("\n");
		}
	}

	@FunctionalInterface
	private interface Fields {
		void write(JsonGenerator json) throws IOException;
	}
}

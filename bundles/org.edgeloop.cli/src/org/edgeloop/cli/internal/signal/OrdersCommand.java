package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.order.OrderOperation;
import org.edgeloop.signal.order.OrderSettings;
import org.edgeloop.signal.order.OrderSpectrum;
import org.edgeloop.signal.order.ShaftSpeed;
import org.edgeloop.signal.order.SpeedCurve;
import org.edgeloop.signal.order.TachoPulses;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumPeaks;
import org.edgeloop.signal.spectrum.WindowFunction;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signal orders}: what is in a range of samples, by multiples of the shaft's speed. */
@Command(name = "orders", description = { "Compute a spectrum over orders: samples are taken anew at equal angles of the shaft, so that what turns with it stays "
		+ "on its line while the speed changes.",
		"The speed comes from the pulses of a tachometer, of which missing ones are put in and double ones left out, or is said. Orders go up to what 2.56 "
				+ "samples a period allow at the highest speed; what is above that is filtered out.",
		"Prints the greatest lines. With --json: an object with kind, order, value, unit, samplesPerRevolution, revolutions (of a segment), segments, leftOut, "
				+ "speed (seconds since the channel's first sample, and rpm), and of a tachometer pulses (found, missing, doubled, interruptions), otherwise null." },
		footer = { "  edgeloop signal orders run-up.wav --channel DE --tacho tacho --json", "  edgeloop signal orders run-up.wav --channel 0 --rpm 600:3000 --max-order 20" })
@NonNullByDefault({})
public final class OrdersCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private RecordingArguments recording;

	@Mixin
	private RangeArguments range;

	@Mixin
	private ShaftArguments shaft;

	@Mixin
	private BandArgument band;

	@Option(names = "--kind", paramLabel = "KIND", defaultValue = "amplitude", description = "amplitude (the default), power, psd, envelope or squared-envelope.")
	private String kind;

	@Option(names = "--window", paramLabel = "NAME", defaultValue = "hann", description = "As of signal spectrum. Default: hann.")
	private String window;

	@Option(names = "--revolutions", paramLabel = "N",
			description = "Revolutions in a segment; orders are 1/N apart. Default: " + OrderSettings.USUAL_REVOLUTIONS + ", or as many as there are.")
	private Integer revolutions;

	@Option(names = "--overlap", paramLabel = "R", defaultValue = "0.5", description = "The share of a segment that the next one has, too. Default: 0.5.")
	private double overlap;

	@Option(names = "--max-order", paramLabel = "O", description = "The highest order. Default: the highest that can be told.")
	private Double highest;

	@Option(names = "--peaks", paramLabel = "N", defaultValue = "10", description = "How many lines are printed. Default: 10.")
	private int peaks;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public OrdersCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		OrderSettings settings = settings();
		try (SampleSource source = recording.open(console.progress())) {
			int channel = range.channelIn(source.channels());
			Channel described = source.channels().get(channel);
			ShaftSpeed speed = shaft.speed(source.channels(), source.metadata(), source.file().toString());
			var operation = new OrderOperation(source, channel, range.rangeIn(described), speed, settings, Long.MAX_VALUE);
			OrderSpectrum found = operation.run(console.progress(), _ -> {
				// the whole is printed
			});
			found.shaft().pulses().ifPresent(this::reportPulses);
			if (asJson) {
				printJson(found);
			} else {
				print(found);
			}
		}
		return ExitCode.OK;
	}

	private OrderSettings settings() {
		try {
			SpectrumKind wanted = Arrays.stream(SpectrumKind.values()).filter(one -> one.id().equals(kind)).findFirst()
					.orElseThrow(() -> new IllegalArgumentException("--kind is amplitude, power, psd, envelope or squared-envelope, not '" + kind + "'"));
			return new OrderSettings(wanted, WindowFunction.of(window), revolutions == null ? OptionalInt.empty() : OptionalInt.of(revolutions), overlap,
					highest == null ? OptionalDouble.empty() : OptionalDouble.of(highest), band.band());
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private void reportPulses(TachoPulses pulses) {
		if (pulses.missing() + pulses.doubled() + pulses.interruptions() > 0) {
			console.report(Problem.warning("of %d pulses %d were left out as doubles, %d were missing and put in, and %d interruptions cut the range".formatted(
					pulses.found(), pulses.doubled(), pulses.missing(), pulses.interruptions()), "", ""));
		}
	}

	private void printJson(OrderSpectrum found) throws IOException {
		Spectrum spectrum = found.spectrum();
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("kind", spectrum.kind().id());
			json.writeArrayFieldStart("order");
			for (int bin = 0; bin < spectrum.values().length; bin++) {
				json.writeNumber(spectrum.at(bin));
			}
			json.writeEndArray();
			write(json, "value", spectrum.values());
			json.writeStringField("unit", spectrum.unit().isEmpty() ? null : spectrum.unit());
			json.writeNumberField("samplesPerRevolution", found.samplesPerRevolution());
			json.writeNumberField("revolutions", found.revolutions());
			json.writeNumberField("segments", spectrum.segments());
			json.writeNumberField("leftOut", spectrum.leftOut());
			writeShaft(json, found);
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void writeShaft(JsonGenerator json, OrderSpectrum found) throws IOException {
		json.writeObjectFieldStart("speed");
		write(json, "seconds", found.shaft().speed().seconds());
		write(json, "rpm", found.shaft().speed().rpm());
		json.writeEndObject();
		if (found.shaft().pulses().isEmpty()) {
			json.writeNullField("pulses");
			return;
		}
		TachoPulses pulses = found.shaft().pulses().get();
		json.writeObjectFieldStart("pulses");
		json.writeNumberField("found", pulses.found());
		json.writeNumberField("missing", pulses.missing());
		json.writeNumberField("doubled", pulses.doubled());
		json.writeNumberField("interruptions", pulses.interruptions());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, String name, double[] values) throws IOException {
		json.writeFieldName(name);
		json.writeArray(values, 0, values.length);
	}

	private void print(OrderSpectrum found) throws IOException {
		Spectrum spectrum = found.spectrum();
		String unit = spectrum.unit().isEmpty() ? "" : " [" + spectrum.unit() + "]";
		var table = new TextTable(">order", ">" + spectrum.kind().id() + unit);
		for (SpectrumPeaks.Peak peak : SpectrumPeaks.greatest(spectrum, peaks)) {
			table.row("%.4f".formatted(peak.frequency()), "%.6g".formatted(peak.value()));
		}
		console.print(table.toString());
		SpeedCurve speed = found.shaft().speed();
		console.print("%.1f to %.1f revolutions a minute; %d segments of %d revolutions%n".formatted(speed.slowest(), speed.fastest(), spectrum.segments(),
				found.revolutions()));
	}
}

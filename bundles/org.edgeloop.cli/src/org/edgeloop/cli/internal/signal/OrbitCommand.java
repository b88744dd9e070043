package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.orbit.Orbit;
import org.edgeloop.signal.orbit.OrbitHarmonic;
import org.edgeloop.signal.orbit.OrbitOperation;
import org.edgeloop.signal.order.ShaftSpeed;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signal orbit}: what of two channels turns with the shaft. */
@Command(name = "orbit", description = { "Tell the ellipses in which two channels at a right angle turn with the shaft: multiples of its speed, by least squares.",
		"--channel goes to the right, --y upwards. Lags are degrees of the multiple's own turn from the mark of the tachometer, or from the range's beginning.",
		"With --json: an object with x, y, unit and harmonics, each with order, xAmplitude, xPhaseLag, yAmplitude, yPhaseLag, major, minor and forward." },
		footer = "  edgeloop signal orbit recording.wav --channel X --y Y --tacho tacho --orders 3")
@NonNullByDefault({})
public final class OrbitCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private RecordingArguments recording;

	@Mixin
	private RangeArguments range;

	@Option(names = "--y", paramLabel = "NAME|INDEX", required = true, description = "The channel that goes up.")
	private String y;

	@Mixin
	private ShaftArguments shaft;

	@Option(names = "--orders", paramLabel = "N", defaultValue = "3", description = "How many multiples of the shaft's speed. Default: 3.")
	private int orders;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public OrbitCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (SampleSource source = recording.open(console.progress())) {
			int across = range.channelIn(source.channels());
			int up = ChannelNames.index(spec, y, source.channels());
			Channel described = source.channels().get(across);
			ShaftSpeed speed = shaft.speed(source.channels(), source.metadata(), source.file().toString());
			Orbit found = operation(source, across, up, speed).run(console.progress());
			if (asJson) {
				printJson(described, source.channels().get(up), found.harmonics());
			} else {
				print(found.harmonics());
			}
		}
		return ExitCode.OK;
	}

	private OrbitOperation operation(SampleSource source, int across, int up, ShaftSpeed speed) {
		try {
			return new OrbitOperation(source, across, up, range.rangeIn(source.channels().get(across)), Optional.of(speed), orders);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private void printJson(Channel across, Channel up, List<OrbitHarmonic> harmonics) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("x", across.name());
			json.writeStringField("y", up.name());
			json.writeStringField("unit", across.unit().isEmpty() ? null : across.unit());
			json.writeArrayFieldStart("harmonics");
			for (OrbitHarmonic harmonic : harmonics) {
				json.writeStartObject();
				json.writeNumberField("order", harmonic.order());
				json.writeNumberField("xAmplitude", harmonic.xAmplitude());
				json.writeNumberField("xPhaseLag", harmonic.xPhaseLag());
				json.writeNumberField("yAmplitude", harmonic.yAmplitude());
				json.writeNumberField("yPhaseLag", harmonic.yPhaseLag());
				json.writeNumberField("major", harmonic.major());
				json.writeNumberField("minor", harmonic.minor());
				json.writeBooleanField("forward", harmonic.isForward());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private void print(List<OrbitHarmonic> harmonics) throws IOException {
		var table = new TextTable(">order", ">x amplitude", ">x lag [°]", ">y amplitude", ">y lag [°]", ">long half axis", ">short half axis", "direction");
		for (OrbitHarmonic harmonic : harmonics) {
			table.row(harmonic.order() + "X", "%.6g".formatted(harmonic.xAmplitude()), "%.1f".formatted(harmonic.xPhaseLag()), "%.6g".formatted(harmonic.yAmplitude()),
					"%.1f".formatted(harmonic.yPhaseLag()), "%.6g".formatted(harmonic.major()), "%.6g".formatted(harmonic.minor()),
					harmonic.isForward() ? "x to y" : "y to x");
		}
		console.print(table.toString());
	}
}

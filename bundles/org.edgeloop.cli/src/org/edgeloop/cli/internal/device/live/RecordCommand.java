package org.edgeloop.cli.internal.device.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.RecordLiveOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code device record}: values of a device into a recording. */
@Command(name = "record", description = { "Keep what a device gives while it runs as a recording, until it is interrupted; the file is whole at any time but for "
		+ "the last second.", "With --json: an object with file, rate, samples, channels (name, unit), and problem if the device was lost." },
		footer = { "  edgeloop device record devices/bench-3.device --out data/run-7.csv --seconds 600",
				"  edgeloop device record --kind stm32-uart --set port=/dev/ttyACM0", "    --rate 1000 --out data/acc.wav --json" })
@NonNullByDefault({})
public final class RecordCommand implements Callable<Integer> {

	@Mixin
	private SourceArguments source;

	@Option(names = "--out", paramLabel = "FILE", required = true, description = "The recording, not there yet: .csv (with units and times), .wav or .npy.")
	private Path file;

	@Option(names = "--rate", paramLabel = "HZ", description = "Samples a second; values are held until the next one comes. Otherwise the device's own rate, or "
			+ "10 where they come irregularly.")
	private Double rate;

	@Mixin
	private ListeningArguments listening;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public RecordCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		OptionalDouble chosen = rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate);
		var recorded = new RecordLiveOperation(source.source(console), file, chosen).run(new Silent(), listening.limit(console.progress()));
		print(recorded);
		recorded.problem().ifPresent(console::report);
		if (recorded.samples() == 0) {
			console.report(Problem.warning("The device gave no values", file.toString(), "see what it says with 'device console'"));
		}
		return recorded.problem().isPresent() ? ExitCode.DEVICE : ExitCode.OK;
	}

	private void print(RecordLiveOperation.Recorded recorded) throws IOException {
		if (!asJson) {
			console.print("%s: %,d samples of %d channels, %s a second%n".formatted(recorded.file(), recorded.samples(), recorded.channels().size(),
					recorded.rate()));
			return;
		}
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("file", recorded.file().toString());
			json.writeNumberField("rate", recorded.rate());
			json.writeNumberField("samples", recorded.samples());
			json.writeArrayFieldStart("channels");
			for (LiveChannel channel : recorded.channels()) {
				json.writeStartObject();
				json.writeStringField("name", channel.name());
				json.writeStringField("unit", channel.unit());
				json.writeEndObject();
			}
			json.writeEndArray();
			if (recorded.problem().isPresent()) {
				ProblemJson.write(json, "problem", recorded.problem().get());
			}
			json.writeEndObject();
		}
		console.print("\n");
	}

	/** The file hears everything. */
	private static final class Silent implements LiveListener {

		@Override
		public void began(List<LiveChannel> channels, double ratePerSecond) {
			// nothing to say
		}

		@Override
		public void values(long nanos, double[][] values) {
			// nothing to say
		}
	}
}

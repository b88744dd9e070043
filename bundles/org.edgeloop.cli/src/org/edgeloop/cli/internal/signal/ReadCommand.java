package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.SampleRange;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.write.WriteNpyOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signal read}: the samples themselves. */
@Command(name = "read", description = { "Print a channel's samples, one a line, or write them to a NumPy file.",
		"With --json: an object with channel, from, to, sampleRate in Hz, unit and samples; a missing sample is \"NaN\"." },
		footer = { "  edgeloop signal read recording.wav --channel DE --from 0 --to 100",
				"  edgeloop signal read recording.mat --channel 2 --npy fan-end.npy" })
@NonNullByDefault({})
public final class ReadCommand implements Callable<Integer> {

	private static final int BLOCK = 1 << 14;

	@Spec
	private CommandSpec spec;

	@Mixin
	private RecordingArguments recording;

	@Mixin
	private RangeArguments range;

	@ArgGroup(exclusive = true)
	private Output output;

	private final Console console;

	public ReadCommand(Console console) {
		this.console = console;
	}

	/** At most one of these may be given. */
	private static final class Output {

		@Option(names = "--json", description = "Print JSON.")
		private boolean json;

		@Option(names = "--npy", paramLabel = "OUT",
				description = "Write OUT, a NumPy file of the type that the samples are stored in, and print nothing. "
						+ "24-bit integers become 32-bit, 64-bit integers float64.")
		private Path npy;
	}

	@Override
	public Integer call() throws IOException {
		try (SampleSource source = recording.open(console.progress())) {
			int channel = range.channelIn(source.channels());
			SampleRange samples = range.rangeIn(source.channels().get(channel));
			if (output == null) {
				forEach(source, channel, samples, value -> console.print(Numbers.plain(value) + "\n"));
			} else if (output.json) {
				printJson(source, channel, samples);
			} else {
				writeNpy(source, channel, samples);
			}
		}
		return ExitCode.OK;
	}

	private void printJson(SampleSource source, int index, SampleRange samples) throws IOException {
		Channel channel = source.channels().get(index);
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("channel", channel.name());
			json.writeNumberField("from", samples.from());
			json.writeNumberField("to", samples.to());
			ChannelJson.writeRateAndUnit(json, channel);
			json.writeArrayFieldStart("samples");
			forEach(source, index, samples, json::writeNumber);
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private void writeNpy(SampleSource source, int channel, SampleRange samples) throws IOException {
		if (Files.exists(output.npy) && Files.isSameFile(output.npy, recording.file())) {
			throw new ParameterException(spec.commandLine(), "--npy would replace the recording itself");
		}
		new WriteNpyOperation(source, channel, samples, output.npy).run(console.progress());
	}

	/** Does something with a sample. */
	@FunctionalInterface
	private interface SampleAction {
		void accept(double value) throws IOException;
	}

	private void forEach(SampleSource source, int channel, SampleRange samples, SampleAction action) throws IOException {
		double[] block = new double[(int) Math.min(BLOCK, samples.length())];
		for (long at = samples.from(); at < samples.to(); at += block.length) {
			console.progress().checkCancelled();
			int count = (int) Math.min(block.length, samples.to() - at);
			source.read(channel, at, block, 0, count);
			for (int i = 0; i < count; i++) {
				action.accept(block[i]);
			}
		}
	}
}

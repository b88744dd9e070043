package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.SampleRange;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.pyramid.MinMaxOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signal minmax}: a channel as a picture of it would show it, in numbers. */
@Command(name = "minmax", description = { "Print the smallest and the greatest value and the RMS of each of a number of bins.",
		"Bin k of K covers the samples [I + floor(k(J-I)/K), I + floor((k+1)(J-I)/K)). With --json: an object with the "
				+ "arrays min, max and rms; null for a bin without samples, \"NaN\" for one whose samples are all missing. "
				+ "Missing samples (NaN) count in no bin. Minimum and maximum are exact to the last bit." },
		footer = { "  edgeloop signal minmax recording.wav --channel DE --bins 10",
				"  edgeloop signal minmax recording.wav --channel 0 --from 1000 --to 9000 --json" })
@NonNullByDefault({})
public final class MinMaxCommand implements Callable<Integer> {

	/** More bins than samples of a long recording help nobody and would only fill the memory. */
	private static final int MOST_BINS = 1 << 24;

	@Spec
	private CommandSpec spec;

	@Mixin
	private RecordingArguments recording;

	@Mixin
	private RangeArguments range;

	@Option(names = "--bins", paramLabel = "K", defaultValue = "1",
			description = "Into how many bins, 1 to " + MOST_BINS + ". Default: 1.")
	private int bins;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public MinMaxCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (bins < 1 || bins > MOST_BINS) {
			throw new ParameterException(spec.commandLine(), "--bins must be 1 to " + MOST_BINS + ", not " + bins);
		}
		try (SampleSource source = recording.open(console.progress())) {
			int channel = range.channelIn(source.channels());
			SampleRange samples = range.rangeIn(source.channels().get(channel));
			Envelope envelope = new MinMaxOperation(source, channel, samples, bins).run(console.progress());
			if (asJson) {
				printJson(envelope);
			} else {
				printTable(envelope);
			}
		}
		return ExitCode.OK;
	}

	private void printJson(Envelope envelope) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			writeArray(json, "min", envelope, envelope.min());
			writeArray(json, "max", envelope, envelope.max());
			writeArray(json, "rms", envelope, envelope.rms());
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void writeArray(JsonGenerator json, String name, Envelope envelope, double[] values) throws IOException {
		json.writeArrayFieldStart(name);
		for (int k = 0; k < values.length; k++) {
			if (isEmpty(envelope, k)) {
				json.writeNull();
			} else {
				json.writeNumber(values[k]);
			}
		}
		json.writeEndArray();
	}

	private void printTable(Envelope envelope) throws IOException {
		var table = new TextTable(">bin", ">from", ">to", ">min", ">max", ">rms");
		for (int k = 0; k < envelope.bins(); k++) {
			boolean empty = isEmpty(envelope, k);
			table.row(Integer.toString(k), Long.toString(start(envelope, k)), Long.toString(start(envelope, k + 1)),
					empty ? "" : Numbers.plain(envelope.min()[k]), empty ? "" : Numbers.plain(envelope.max()[k]),
					empty ? "" : Numbers.plain(envelope.rms()[k]));
		}
		console.print(table.toString());
	}

	private static boolean isEmpty(Envelope envelope, int k) {
		return start(envelope, k) == start(envelope, k + 1);
	}

	private static long start(Envelope envelope, int k) {
		return Envelope.binStart(envelope.range(), k, envelope.bins());
	}
}

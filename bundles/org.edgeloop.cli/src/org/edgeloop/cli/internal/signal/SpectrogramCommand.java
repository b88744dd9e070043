package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.spectrogram.FrequencyCells;
import org.edgeloop.signal.spectrogram.Spectrogram;
import org.edgeloop.signal.spectrogram.SpectrogramColumn;
import org.edgeloop.signal.spectrogram.SpectrogramOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signal spectrogram}: what is in a range of samples, by time and frequency. */
@Command(name = "spectrogram", description = { "Compute spectra over time: a column for each stretch of the range, or with --hop for each segment.",
		"The mean is taken off each segment. A segment that would lie across an end of the range or a jump of time is moved inside; one that lacks samples is "
				+ "left out. With --hop the numbers are those of SciPy's spectrogram.",
		"Prints the greatest line of each column. With --json: an object with kind, time (the middle of each column in seconds from the first sample on), "
				+ "frequency, value (a list for each column, null where it lacks samples), unit and segments, how many each column is of." },
		footer = { "  edgeloop signal spectrogram recording.wav --channel DE --columns 200 --segment 2048",
				"  edgeloop signal spectrogram recording.wav --channel 0 --from 0 --to 100000 --hop 512 --json" })
@NonNullByDefault({})
public final class SpectrogramCommand implements Callable<Integer> {

	@Mixin
	private RecordingArguments recording;

	@Mixin
	private RangeArguments range;

	@Mixin
	private SpectrogramArguments spectrogram;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public SpectrogramCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var settings = spectrogram.settings();
		try (SampleSource source = recording.open(console.progress())) {
			int channel = range.channelIn(source.channels());
			SampleRange within = range.rangeIn(source.channels().get(channel));
			Spectrogram found = new SpectrogramOperation(source, channel, within, settings, spectrogram.grid(within), FrequencyCells.all(settings.segment()),
					Optional.empty()).run(console.progress());
			if (found.empty() > 0) {
				console.report(Problem.warning("%d of %d columns lack samples".formatted(found.empty(), found.columns().size()),
						source.channels().get(channel).name(), ""));
			}
			if (asJson) {
				printJson(found);
			} else {
				print(found);
			}
		}
		return ExitCode.OK;
	}

	private void printJson(Spectrogram found) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("kind", found.settings().kind().id());
			json.writeArrayFieldStart("time");
			for (int column = 0; column < found.columns().size(); column++) {
				json.writeNumber(time(found, column));
			}
			json.writeEndArray();
			json.writeArrayFieldStart("frequency");
			for (int cell = 0; cell < found.cells().count(); cell++) {
				json.writeNumber(found.frequency(cell));
			}
			json.writeEndArray();
			json.writeArrayFieldStart("value");
			for (SpectrogramColumn column : found.columns()) {
				writeValues(json, found, column);
			}
			json.writeEndArray();
			if (found.unit().isEmpty()) {
				json.writeNullField("unit");
			} else {
				json.writeStringField("unit", found.unit());
			}
			json.writeArrayFieldStart("segments");
			for (SpectrogramColumn column : found.columns()) {
				json.writeNumber(column.segments());
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void writeValues(JsonGenerator json, Spectrogram found, SpectrogramColumn column) throws IOException {
		if (column.isEmpty()) {
			json.writeNull();
			return;
		}
		json.writeStartArray();
		for (float power : column.powers()) {
			json.writeNumber((float) found.value(power));
		}
		json.writeEndArray();
	}

	private static double time(Spectrogram found, int column) {
		return found.grid().centre(column) / found.sampleRate();
	}

	private void print(Spectrogram found) throws IOException {
		String unit = found.unit().isEmpty() ? "" : " [" + found.unit() + "]";
		var table = new TextTable(">time [s]", ">frequency [Hz]", ">" + found.settings().kind().id() + unit);
		for (int column = 0; column < found.columns().size(); column++) {
			if (found.columns().get(column).isEmpty()) {
				table.row("%.6g".formatted(time(found, column)), "", "");
			} else {
				int greatest = greatest(found.columns().get(column).powers());
				table.row("%.6g".formatted(time(found, column)), "%.6g".formatted(found.frequency(greatest)), "%.6g".formatted(found.value(column, greatest)));
			}
		}
		console.print(table.toString());
	}

	private static int greatest(float[] powers) {
		int greatest = 0;
		for (int cell = 1; cell < powers.length; cell++) {
			greatest = powers[cell] > powers[greatest] ? cell : greatest;
		}
		return greatest;
	}
}

package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumOperation;
import org.edgeloop.signal.spectrum.SpectrumPeaks;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signal spectrum}: what is in a range of samples, by frequency. */
@Command(name = "spectrum", description = { "Compute a spectrum of a range of a channel by Welch's method: segments that overlap, detrended, weighted, averaged.",
		"amplitude: the peak amplitude of a sine, in the channel's unit. power: its mean square. psd: the one-sided density of the mean square by Hz. "
				+ "envelope: the amplitude spectrum of the Hilbert envelope of what a Butterworth band-pass of order 4, forwards and backwards, lets "
				+ "through. cepstrum: the real cepstrum over quefrencies in seconds. The numbers are those of SciPy's welch, hilbert and sosfiltfilt.",
		"Prints the greatest lines. With --json: an object with kind, frequency (quefrency of a cepstrum), value, unit, segments and leftOut, the "
				+ "segments that lack samples." },
		footer = { "  edgeloop signal spectrum recording.wav --channel DE --segment 8192",
				"  edgeloop signal spectrum recording.wav --channel 0 --kind envelope --band 2000:5000 --json" })
@NonNullByDefault({})
public final class SpectrumCommand implements Callable<Integer> {

	@Mixin
	private RecordingArguments recording;

	@Mixin
	private RangeArguments range;

	@Mixin
	private SpectrumArguments spectrum;

	@Option(names = "--peaks", paramLabel = "N", defaultValue = "10", description = "How many lines are printed. Default: 10.")
	private int peaks;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public SpectrumCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var settings = spectrum.settings();
		try (SampleSource source = recording.open(console.progress())) {
			int channel = range.channelIn(source.channels());
			Spectrum found = new SpectrumOperation(source, channel, range.rangeIn(source.channels().get(channel)), settings).run(console.progress());
			if (found.leftOut() > 0) {
				console.report(Problem.warning("%d of %d segments lack samples and were left out".formatted(found.leftOut(), found.leftOut() + found.segments()),
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

	private void printJson(Spectrum found) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("kind", found.kind().id());
			json.writeArrayFieldStart(found.kind() == SpectrumKind.CEPSTRUM ? "quefrency" : "frequency");
			for (int bin = 0; bin < found.values().length; bin++) {
				json.writeNumber(found.at(bin));
			}
			json.writeEndArray();
			json.writeFieldName("value");
			json.writeArray(found.values(), 0, found.values().length);
			if (found.unit().isEmpty()) {
				json.writeNullField("unit");
			} else {
				json.writeStringField("unit", found.unit());
			}
			json.writeNumberField("segments", found.segments());
			json.writeNumberField("leftOut", found.leftOut());
			json.writeEndObject();
		}
		console.print("\n");
	}

	private void print(Spectrum found) throws IOException {
		String unit = found.unit().isEmpty() ? "" : " [" + found.unit() + "]";
		var table = new TextTable(found.kind() == SpectrumKind.CEPSTRUM ? ">quefrency [s]" : ">frequency [Hz]", ">" + found.kind().id() + unit);
		for (SpectrumPeaks.Peak peak : SpectrumPeaks.greatest(found, peaks)) {
			table.row("%.6g".formatted(peak.frequency()), "%.6g".formatted(peak.value()));
		}
		console.print(table.toString());
	}
}

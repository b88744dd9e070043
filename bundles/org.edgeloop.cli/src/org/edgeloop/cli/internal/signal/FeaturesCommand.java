package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.features.FeatureTable;
import org.edgeloop.dataset.features.FeatureTableOperation;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.features.Feature;
import org.edgeloop.signal.features.FeatureSettings;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code signal features}: a table of the features of windows. */
@Command(name = "features", description = { "Write a table of features: a row for each window of N samples of each channel.",
		"The columns: recording, channel, from, to (samples; to exclusive), label, missing (how many samples are), those of --attribute, then mean, std, rms, "
				+ "peak, peak_to_peak, crest_factor, kurtosis (3 for a normal distribution), skewness, shape_factor, impulse_factor, "
				+ "clearance_factor, zero_crossing_rate; and of the Hann-weighted periodogram of the window less its mean "
				+ "spectral_centroid, spectral_spread, spectral_kurtosis, spectral_entropy, peak_frequency_1 to _3 and band_energy_…. "
				+ "OUT.manifest.json gives each one's unit, formula and source.",
		"With --envelope, --band, --bearing, --geometry or --rpm also features of the envelope in a band: envelope_bpfo_1 to _3, and so of bpfi, bsf, ftf "
				+ "and shaft, are the energy of its spectrum at the first three multiples of that frequency, each with _ratio to what is around it. "
				+ "The frequencies come of the bearing and the speed: as given, else as the recording says, else as the project does (the bearing of "
				+ "its machine, and the recording's attribute rpm).",
		"Window k of a recording begins at sample k*M, and again at 0 behind each gap in time; none lies across a gap. Labels are "
				+ "those of the project that a recording lies in, by the rules of windows export; each channel by itself.",
		"With --json: an object with file, manifest, rows, recordings, features (name and measuredIn) and problems. What cannot be "
				+ "used is reported and left out; the exit code is 3 if it is not sound." },
		footer = { "  edgeloop signal features project --window 4096 --hop 2048 --out features.parquet",
				"  edgeloop signal features recording.mat --window 8192 --hop 8192 --bearing 6205-2RS --rpm 1772 --band 2000:5000 --out features.csv",
				"  edgeloop signal features recording.wav --window 4096 --hop 4096 --channel DE --bands 0,1000,5000 --out features.csv" })
@NonNullByDefault({})
public final class FeaturesCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE|PROJECT", description = "A recording, or a project's folder: one with a dataset.json.")
	private Path input;

	@Option(names = "--window", required = true, paramLabel = "N", description = "Samples in a window.")
	private int window;

	@Option(names = "--hop", required = true, paramLabel = "M", description = "Samples from a window's first to the next one's.")
	private int hop;

	@Option(names = "--out", required = true, paramLabel = "OUT", description = "The table to make: .parquet or .csv.")
	private Path out;

	@Option(names = "--channel", paramLabel = "NAME",
			description = "A channel by its exact name; several times for several. Default: all that a recording has.")
	private List<String> channels = List.of();

	@Option(names = "--recording", paramLabel = "TEXT",
			description = "Of a project only recordings with TEXT in their path; several times for several.")
	private List<String> recordings = List.of();

	@Option(names = "--attribute", paramLabel = "NAME",
			description = "An attribute of the project's recordings that becomes a column; several times for several.")
	private List<String> attributes = List.of();

	@Option(names = "--bands", paramLabel = "HZ,HZ", split = ",",
			description = "The edges of the bands of band_energy_ in Hz, ascending. Default: 8 equal bands up to half the sample rate.")
	private List<Double> bands = List.of();

	@Mixin
	private EnvelopeArguments envelope;

	@Option(names = "--rule", paramLabel = "RULE", defaultValue = "majority",
			description = "How labels decide on a window's label: majority, any or centre. Default: majority.")
	private LabelRule rule;

	@Option(names = "--missing", paramLabel = "POLICY", description = "Fill missing samples: zero, hold or linear. "
			+ "Default: a window that lacks samples keeps its row and has no features.")
	private MissingSamples.Policy missing;

	@Option(names = "--rate", paramLabel = "HZ",
			description = "The sample rate in Hz, where files do not say it or say it wrongly.")
	private Double rate;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public FeaturesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		FeatureTable table = operation().run(console.progress());
		if (asJson) {
			writeJson(table);
		} else {
			var counts = new TextTable("recordings", ">rows", ">features");
			counts.row(Integer.toString(table.recordings()), Long.toString(table.rows()), Integer.toString(table.features().size()));
			console.print(counts.toString());
		}
		table.problems().forEach(console::report);
		boolean sound = table.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
		return sound ? ExitCode.OK : ExitCode.BAD_INPUT;
	}

	private FeatureTableOperation operation() {
		if (rate != null && (!(rate > 0) || rate.isInfinite())) {
			throw new ParameterException(spec.commandLine(), "--rate must be above 0 Hz, not " + rate);
		}
		try {
			var features = new FeatureSettings(window, hop, bands, Optional.ofNullable(missing), envelope.settings());
			var settings = new FeatureTableSettings(features, rule, channels, recordings, attributes, envelope.bearing());
			return new FeatureTableOperation(input, new ReadOptions(rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate)),
					settings, out);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	private void writeJson(FeatureTable table) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("file", table.file().toString());
			json.writeStringField("manifest", table.manifest().toString());
			json.writeNumberField("rows", table.rows());
			json.writeNumberField("recordings", table.recordings());
			json.writeArrayFieldStart("features");
			for (Feature feature : table.features()) {
				json.writeStartObject();
				json.writeStringField("name", feature.name());
				json.writeStringField("measuredIn", feature.unit().name().toLowerCase(Locale.ROOT));
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("problems");
			for (Problem problem : table.problems()) {
				json.writeString(problem.toLine());
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}

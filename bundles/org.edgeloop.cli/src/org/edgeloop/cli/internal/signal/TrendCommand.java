package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.SampleRange;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.trend.RecordingClock;
import org.edgeloop.signal.trend.Trend;
import org.edgeloop.signal.trend.TrendFigure;
import org.edgeloop.signal.trend.TrendOperation;
import org.edgeloop.signal.trend.TrendSettings;
import org.edgeloop.signal.trend.WriteTrendOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code signal trend}: how a recording changes over its length. */
@Command(name = "trend", description = { "Compute RMS, peak, crest factor, kurtosis (3 for Gaussian noise) and skewness of windows over a recording, or over a "
		+ "folder of snapshots of a run, whose windows lie in one snapshot each.",
		"Missing samples (NaN) do not count. The numbers are those of NumPy, and of scipy.stats.kurtosis(x, fisher=False) and skew(x).",
		"Prints a table, or with --out writes OUT.csv. With --json: an object with window, hop and channels, each with channel, unit, sampleRate and the arrays "
				+ "from and to (samples), seconds and time of the first sample (null if not known), missing and one of each figure." },
		footer = { "  edgeloop signal trend recording.wav --window 25600 --hop 12800 --json", "  edgeloop signal trend data/Bearing3_1 --channel horizontal --out trend.csv" })
@NonNullByDefault({})
public final class TrendCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private RecordingArguments recording;

	@Mixin
	private OptionalChannels range;

	@Option(names = "--window", paramLabel = "N", description = "Samples in a window. Default: of a folder of snapshots each as a whole, else a second.")
	private Long window;

	@Option(names = "--hop", paramLabel = "M", description = "Samples from a window's first to the next one's. Default: N.")
	private Long hop;

	@Option(names = "--out", paramLabel = "OUT", description = "The CSV file to write; replaced once all is written.")
	private Path out;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public TrendCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (window == null && hop != null) {
			throw new ParameterException(spec.commandLine(), "--hop needs --window");
		}
		try (SampleSource source = recording.open(console.progress())) {
			List<Trend> trends = new ArrayList<>();
			for (int channel : range.indicesIn(source.channels())) {
				trends.add(trend(source, channel));
			}
			if (out != null) {
				new WriteTrendOperation(source, trends, out).run(console.progress());
				console.message(out + ": " + trends.stream().mapToInt(Trend::size).sum() + " windows of " + trends.size() + " channels");
			}
			if (asJson) {
				TrendJson.write(console, source, trends, window, hop);
			} else if (out == null) {
				print(source, trends);
			}
		}
		return ExitCode.OK;
	}

	private Trend trend(SampleSource source, int channel) throws IOException {
		Channel described = source.channels().get(channel);
		SampleRange samples = range.rangeIn(described);
		return new TrendOperation(source, channel, samples, settings(source, described)).run(console.progress());
	}

	private TrendSettings settings(SampleSource source, Channel described) {
		if (window == null && source.segments().size() > 1) {
			return TrendSettings.SEGMENTS;
		}
		if (window == null && described.sampleRate().isEmpty()) {
			throw new ParameterException(spec.commandLine(), "say --window, since the sample rate of " + described.name() + " is not known");
		}
		try {
			long length = window != null ? window : Math.max(TrendSettings.SHORTEST, Math.round(described.sampleRate().getAsDouble()));
			return new TrendSettings(length, hop != null ? hop : length);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private void print(SampleSource source, List<Trend> trends) throws IOException {
		var table = new TextTable("channel", ">from", ">to", ">time [s]", ">rms", ">peak", ">crest factor", ">kurtosis", ">skewness", ">missing");
		for (Trend trend : trends) {
			String name = source.channels().get(trend.channel()).name();
			var clock = new RecordingClock(source, trend.channel());
			for (int k = 0; k < trend.size(); k++) {
				table.row(name, Long.toString(trend.from()[k]), Long.toString(trend.to()[k]), cell(clock.seconds(trend.from()[k])),
						cell(trend.values(TrendFigure.RMS)[k]), cell(trend.values(TrendFigure.PEAK)[k]), cell(trend.values(TrendFigure.CREST_FACTOR)[k]),
						cell(trend.values(TrendFigure.KURTOSIS)[k]), cell(trend.values(TrendFigure.SKEWNESS)[k]), Long.toString(trend.missing()[k]));
			}
		}
		console.print(table.toString());
	}

	private static String cell(double value) {
		return Double.isNaN(value) ? "" : "%.6g".formatted(value);
	}
}

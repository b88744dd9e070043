package org.edgeloop.cli.internal.signal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.spectrogram.ColumnGrid;
import org.edgeloop.signal.spectrogram.ColumnSummary;
import org.edgeloop.signal.spectrogram.SpectrogramSettings;
import org.edgeloop.signal.spectrum.WindowFunction;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the command line says what spectrogram is wanted. */
@NonNullByDefault({})
final class SpectrogramArguments {

	/** Values that are held at once; 400 MB. */
	private static final long MOST_VALUES = 100_000_000;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--kind", paramLabel = "KIND", defaultValue = "psd", description = "amplitude, power or psd (the default).")
	private String kind;

	@Option(names = "--window", paramLabel = "NAME", defaultValue = "hann",
			description = "hann (the default), boxcar, hamming, blackman, blackmanharris or flattop.")
	private String window;

	@Option(names = "--segment", paramLabel = "N", defaultValue = "1024", description = "Samples in a segment. Default: 1024.")
	private int segment;

	@Option(names = "--columns", paramLabel = "N", defaultValue = "100",
			description = "In how many columns the range is cut. Each has segments that overlap by a half. Default: 100.")
	private int columns;

	@Option(names = "--hop", paramLabel = "N", description = "A column for each whole segment instead, so many samples after each other.")
	private Integer hop;

	@Option(names = "--summary", paramLabel = "WHAT", defaultValue = "peak",
			description = "What a column with several segments shows: their peak at each frequency (the default), or their mean power.")
	private String summary;

	@Option(names = "--most", paramLabel = "N", description = "At most so many segments a column, evenly spread. Default: all.")
	private Integer most;

	/** @return how columns are computed */
	SpectrogramSettings settings() {
		try {
			var asked = SpectrogramSettings.KINDS.stream().filter(one -> one.id().equals(kind)).findFirst()
					.orElseThrow(() -> new IllegalArgumentException("--kind is amplitude, power or psd, not '" + kind + "'"));
			return new SpectrogramSettings(asked, WindowFunction.of(window), segment, ColumnSummary.of(summary),
					hop != null ? 1 : most == null ? Integer.MAX_VALUE : most);
		} catch (IllegalArgumentException e) {
			throw wrong(String.valueOf(e.getMessage()));
		}
	}

	/** @return which columns a range has */
	ColumnGrid grid(SampleRange range) {
		if (hop != null && hop < 1 || columns < 1) {
			throw wrong("there is at least one column, and one sample from column to column");
		}
		long count = hop == null ? columns : Math.max(1, (range.length() - segment) / hop + 1);
		if (count > MOST_VALUES / (segment / 2 + 1)) {
			throw wrong("%d columns of %d frequencies are too many; choose a shorter range, or fewer columns".formatted(count, segment / 2 + 1));
		}
		// Columns begin with the range, whatever their width.
		double width = Math.max(1, range.length() / (double) columns);
		return hop == null ? new ColumnGrid(range.from(), width, 0, (int) Math.ceil(range.length() / width))
				: ColumnGrid.ofSegments(range.from(), segment, hop, (int) count);
	}

	private ParameterException wrong(String words) {
		return new ParameterException(spec.commandLine(), words);
	}
}

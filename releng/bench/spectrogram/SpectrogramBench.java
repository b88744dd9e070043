import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartDrawing;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.ColourMap;
import org.edgeloop.chart.Raster;
import org.edgeloop.chart.RasterChart;
import org.edgeloop.chart.RasterColours;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.spectrogram.ColumnGrid;
import org.edgeloop.signal.spectrogram.FrequencyCells;
import org.edgeloop.signal.spectrogram.Spectrogram;
import org.edgeloop.signal.spectrogram.SpectrogramColumn;
import org.edgeloop.signal.spectrogram.SpectrogramOperation;
import org.edgeloop.signal.spectrogram.SpectrogramSettings;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.write.WavWriter;

/** Milliseconds of CPU for the columns of a screen, in one thread: FILE ROUNDS. */
public final class SpectrogramBench {

	private static final int COLUMNS = 1920;
	private static final int ROWS = 800;
	private static final int SEGMENT = 4096;
	private static final int HOP = 1090;
	private static final int RATE = 100_000;
	private static final SpectrogramSettings SETTINGS = new SpectrogramSettings(SpectrumKind.PSD, SEGMENT);

	private SpectrogramBench() {
	}

	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[0]);
		write(file, COLUMNS * HOP + SEGMENT);
		try (SampleSource source = Recordings.open(file, ReadOptions.NONE, Progress.NONE)) {
			for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
				long start = cpu();
				Spectrogram whole = run(source, ColumnGrid.ofSegments(0, SEGMENT, HOP, COLUMNS), Optional.empty(), SETTINGS);
				long columns = cpu();
				ChartPicture picture = draw(whole);
				long colours = cpu();
				run(source, new ColumnGrid(whole.grid().origin(), HOP, -COLUMNS / 10, COLUMNS), Optional.of(whole), SETTINGS);
				long moved = cpu();
				run(source, ColumnGrid.over(0, source.channels().getFirst().length(), COLUMNS / 16), Optional.empty(), SETTINGS);
				long refined = cpu();
				System.out.printf(Locale.ROOT, "round %d  Edgeloop, one segment a column %.1f ms, picture of %d × %d with axes %.1f ms, moved by a tenth %.1f ms,"
						+ " eight segments in each of %d columns %.1f ms, sum %.7g%n", round, (columns - start) / 1e6, picture.pixelWidth(), picture.pixelHeight(),
						(colours - columns) / 1e6, (moved - colours) / 1e6, COLUMNS / 16, (refined - moved) / 1e6, sum(whole));
			}
		}
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static void write(Path file, int samples) throws IOException {
		var random = new Random(4096);
		float[][] block = new float[1][samples];
		for (int i = 0; i < samples; i++) {
			block[0][i] = random.nextFloat() - 0.5f;
		}
		try (var writer = new WavWriter(file, 1, RATE)) {
			writer.write(block, samples);
		}
	}

	private static Spectrogram run(SampleSource source, ColumnGrid grid, Optional<Spectrogram> last, SpectrogramSettings settings) throws IOException {
		var within = new SampleRange(0, source.channels().getFirst().length());
		return new SpectrogramOperation(source, 0, within, settings, grid, FrequencyCells.all(SEGMENT), Optional.empty()).run(Progress.NONE, last, _ -> {
			// nobody looks
		});
	}

	private static ChartPicture draw(Spectrogram found) {
		var raster = new Raster(0, 1, 0, found.resolution(), found.cells().count(), found.columns().stream().map(SpectrogramColumn::powers).toList(),
				power -> 10 * Math.log10(power));
		var colours = new RasterColours(ChartAxis.of("Level [dB]"), new AxisRange(-90, -40), ColourMap.VIRIDIS);
		return new ChartDrawing(new RasterChart("Spectrogram", ChartAxis.of("Column"), new AxisRange(0, COLUMNS), ChartAxis.of("Frequency [Hz]"),
				new AxisRange(0, RATE / 2.0), colours, raster, OptionalInt.empty()), ChartStyle.PAPER).draw(COLUMNS, ROWS, 1);
	}

	/** The same sum as the other implementation's says that both computed the same. */
	private static double sum(Spectrogram found) {
		double sum = 0;
		for (SpectrogramColumn column : found.columns()) {
			for (float power : column.powers()) {
				sum += power;
			}
		}
		return sum;
	}
}

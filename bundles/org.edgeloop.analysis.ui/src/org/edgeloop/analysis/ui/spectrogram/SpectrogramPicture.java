package org.edgeloop.analysis.ui.spectrogram;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.DoubleUnaryOperator;

import org.edgeloop.analysis.ui.spectrum.SpectrumWords;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.Raster;
import org.edgeloop.chart.RasterChart;
import org.edgeloop.chart.RasterColours;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.signal.spectrogram.Spectrogram;
import org.edgeloop.signal.spectrogram.SpectrogramColumn;

/**
 * A spectrogram as it is shown.
 *
 * @param spectrogram what was computed
 * @param levels the values from the first colour to the last, for whoever chose none
 */
record SpectrogramPicture(Spectrogram spectrogram, Levels levels) {

	static SpectrogramPicture of(Spectrogram computed) {
		return new SpectrogramPicture(computed, Levels.of(computed));
	}

	/** @return the chart of a range of the recording's axis */
	RasterChart chart(SpectrogramChoice choice, TimeAxis axis, SampleRange range, TimeScale time, String channel) {
		AxisRange frequencies = frequencies(choice);
		var y = new ChartAxis("Frequency [Hz]", choice.isLogarithmic() ? ChartAxis.Scale.LOGARITHMIC : ChartAxis.Scale.LINEAR);
		var values = ChartAxis.of(SpectrumWords.valueTitle(spectrogram.settings().kind(), spectrogram.unit(), choice.isDecibel()));
		return new RasterChart("Spectrogram of " + channel, time.axis(), new AxisRange(time.x(range.from()), time.x(range.to())), y, frequencies,
				new RasterColours(values, levels(choice), choice.map()), raster(choice, axis, time), OptionalInt.empty());
	}

	/** @return the values from the first colour to the last */
	AxisRange levels(SpectrogramChoice choice) {
		return choice.levels().orElse(choice.isDecibel() ? levels.decibels() : levels.linear());
	}

	private Raster raster(SpectrogramChoice choice, TimeAxis axis, TimeScale time) {
		int channel = spectrogram.channel();
		double left = time.x(axis.position(channel, spectrogram.grid().start(0)));
		double width = spectrogram.grid().hop() * axis.step(channel) * time.factor();
		DoubleUnaryOperator value = choice.isDecibel() ? power -> 10 * Math.log10(power) : spectrogram::value;
		return new Raster(left, width, spectrogram.cells().start(0) * spectrogram.resolution(), spectrogram.cells().bins() * spectrogram.resolution(),
				spectrogram.cells().count(), spectrogram.columns().stream().map(SpectrogramColumn::powers).toList(), value);
	}

	/** Zero has no logarithm: there the axis begins at the first bin. */
	private AxisRange frequencies(SpectrogramChoice choice) {
		double lowest = choice.isLogarithmic() ? spectrogram.resolution() : 0;
		double highest = spectrogram.sampleRate() / 2;
		AxisRange wanted = choice.frequencies().orElse(new AxisRange(lowest, highest));
		double from = Math.clamp(wanted.from(), lowest, highest);
		double to = Math.clamp(wanted.to(), lowest, highest);
		return to > from ? new AxisRange(from, to) : new AxisRange(lowest, highest);
	}

	/** @return the column of a place on the recording's axis; empty beside the picture */
	OptionalInt column(TimeAxis axis, OptionalLong position) {
		if (position.isEmpty()) {
			return OptionalInt.empty();
		}
		long column = spectrogram.grid().columnAt(axis.sample(spectrogram.channel(), position.getAsLong()));
		return column >= 0 && column < spectrogram.columns().size() ? OptionalInt.of((int) column) : OptionalInt.empty();
	}
}

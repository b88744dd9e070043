package org.edgeloop.analysis.ui.spectrum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.BandsChart;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ColourMap;
import org.edgeloop.chart.RasterColours;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.Kurtogram;
import org.edgeloop.signal.spectrum.Kurtogram.Cell;

/** A kurtogram as a chart: a row for each width of bands, frequencies to the right, kurtosis as colour, a frame around the most impulsive band. */
public final class KurtogramChart {

	private final BandsChart chart;
	private final List<List<Cell>> rows;

	/** @param channel whose kurtogram it is, for people */
	public KurtogramChart(Kurtogram kurtogram, String channel) {
		Map<Integer, List<Cell>> byWidth = kurtogram.cells().stream().collect(Collectors.groupingBy(Cell::divisions, TreeMap::new, Collectors.toList()));
		rows = List.copyOf(byWidth.values());
		double most = Math.max(kurtogram.best().kurtosis(), Double.MIN_NORMAL);
		double highest = kurtogram.whole().band().high();
		chart = new BandsChart("Kurtogram of " + channel, ChartAxis.of("Frequency [Hz]"), new AxisRange(0, highest), "Bands",
				byWidth.entrySet().stream().map(row -> new BandsChart.Row(String.valueOf(row.getKey()), row.getValue().stream().map(KurtogramChart::cell).toList())).toList(),
				new RasterColours(ChartAxis.of("Kurtosis"), new AxisRange(0, most), ColourMap.VIRIDIS), part(kurtogram.best().band()));
	}

	private static BandsChart.Cell cell(Cell cell) {
		return new BandsChart.Cell(cell.band().low(), cell.band().high(), cell.kurtosis());
	}

	public BandsChart chart() {
		return chart;
	}

	/** @return the band that a part of the chart stands for */
	public FrequencyBand band(ChartEntity part) {
		return rows.get(part.series()).get(part.category()).band();
	}

	/** @return the part that stands for a band; empty if none does */
	public Optional<ChartEntity> part(FrequencyBand band) {
		for (int row = 0; row < rows.size(); row++) {
			for (int cell = 0; cell < rows.get(row).size(); cell++) {
				if (rows.get(row).get(cell).band().equals(band)) {
					return Optional.of(new ChartEntity(row, cell));
				}
			}
		}
		return Optional.empty();
	}
}

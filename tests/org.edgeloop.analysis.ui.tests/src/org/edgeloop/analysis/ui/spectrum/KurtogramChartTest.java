package org.edgeloop.analysis.ui.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.BandsChart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ExportChartOperation;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.Kurtogram;
import org.edgeloop.signal.spectrum.Kurtogram.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kurtogram of one, two and three bands. */
class KurtogramChartTest {

	private static final Kurtogram KURTOGRAM = new Kurtogram(List.of(cell(1, 0, 600, 1), cell(2, 0, 300, 0.5), cell(2, 300, 600, 4.25), cell(3, 0, 200, -0.5),
			cell(3, 200, 400, 2), cell(3, 400, 600, 3)));

	private final KurtogramChart kurtogram = new KurtogramChart(KURTOGRAM, "DE");
	private final BandsChart chart = kurtogram.chart();

	private static Cell cell(int divisions, double low, double high, double kurtosis) {
		return new Cell(divisions, new FrequencyBand(low == 0 ? 0.1 : low, high), kurtosis);
	}

	@Test
	void arrowsLeadFromBandToBand() {
		ChartEntity whole = new ChartEntity(0, 0);
		ChartEntity upper = chart.neighbour(new ChartEntity(1, 0), 1, 0).orElseThrow();
		assertEquals(new FrequencyBand(300, 600), kurtogram.band(upper));
		assertEquals(Optional.of(upper), chart.neighbour(upper, 1, 0), "there is no further one");
		assertEquals(new FrequencyBand(400, 600), kurtogram.band(chart.neighbour(upper, 0, 1).orElseThrow()), "its middle is nearer than that of 200 to 400");
		assertEquals(Optional.of(whole), chart.neighbour(upper, 0, -1));
		assertEquals(Optional.of(whole), chart.neighbour(whole, 0, -1));
		assertEquals(List.of("2", "300", "600", "4.25"), chart.cells(upper));
	}

	@Test
	void theMostImpulsiveBandIsFramedAndBandsAreFound() {
		assertEquals(Optional.of(new ChartEntity(1, 1)), chart.framed());
		assertEquals(Optional.of(new ChartEntity(2, 1)), kurtogram.part(new FrequencyBand(200, 400)));
		assertEquals(Optional.empty(), kurtogram.part(new FrequencyBand(200, 401)));
	}

	@Test
	void itIsSavedAsNumbersAndAsAPicture(@TempDir Path folder) throws IOException {
		List<String> lines = Files.readAllLines(new ExportChartOperation(chart, folder.resolve("kurtogram.csv"), 600).run(Progress.NONE));
		assertEquals("Bands,Frequency [Hz] from,Frequency [Hz] to,Kurtosis", lines.getFirst());
		assertEquals("2,300,600,4.25", lines.get(3));
		assertEquals(7, lines.size());
		String drawn = Files.readString(new ExportChartOperation(chart, folder.resolve("kurtogram.svg"), 600).run(Progress.NONE));
		assertTrue(drawn.split("<rect").length > KURTOGRAM.cells().size(), "a rectangle for each band");
		assertEquals((byte) 0x89, Files.readAllBytes(new ExportChartOperation(chart, folder.resolve("kurtogram.png"), 600).run(Progress.NONE))[0]);
	}
}

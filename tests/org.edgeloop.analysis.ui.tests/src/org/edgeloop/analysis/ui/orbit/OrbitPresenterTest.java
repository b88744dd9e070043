package org.edgeloop.analysis.ui.orbit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.edgeloop.analysis.ui.ArrayRecording;
import org.edgeloop.analysis.ui.order.ShaftChoice;
import org.edgeloop.chart.OrbitChart;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;

/** The Orbit view's logic, on an ellipse that is known. */
class OrbitPresenterTest {

	private static final int LENGTH = 4000;
	private static final double RATE = 1000;

	private final QueuedBackground background = new QueuedBackground();
	private final OrbitPresenter presenter = new OrbitPresenter(background, ShaftChoice.USUAL);

	private static double[] wave(double amplitude, double lag) {
		return IntStream.range(0, LENGTH).mapToDouble(i -> amplitude * Math.cos(2 * Math.PI * 10 * i / RATE - lag)).toArray();
	}

	private static ArrayRecording recording(Map<String, String> metadata) {
		return new ArrayRecording(List.of(ArrayRecording.channel("X", "µm", RATE, LENGTH), ArrayRecording.channel("Y", "µm", RATE, LENGTH),
				ArrayRecording.channel("Z", "µm", RATE, LENGTH)), metadata, wave(3, 0), wave(2, Math.PI / 2), wave(1, 0));
	}

	private static ArrayRecording alone() {
		return new ArrayRecording(List.of(ArrayRecording.channel("X", "µm", RATE, LENGTH)), Map.of(), wave(3, 0));
	}

	private OrbitChart chart() {
		return presenter.chart().orElseThrow();
	}

	@Test
	void theFirstTwoChannelsMakeAnOrbit() {
		presenter.show(recording(Map.of("rate", "10")).part(0, LENGTH));
		background.drain();
		assertEquals("X [µm]", chart().xTitle());
		assertEquals("Y [µm]", chart().yTitle());
		assertEquals(List.of("Measured", "Beginnings of revolutions", "1X to 3X", "Mark"), chart().curves().stream().map(OrbitChart.Curve::name).toList());
		assertEquals(3, presenter.harmonics().getFirst().major(), 1e-6);
		assertEquals("600/min; 1X goes from x to y", presenter.status());
		presenter.showMeasured(false);
		assertEquals(2, chart().curves().size());
		presenter.chooseOrders(1);
		background.drain();
		assertEquals("1X", chart().curves().getFirst().name());
	}

	@Test
	void otherChannelsCanBeChosen() {
		presenter.show(recording(Map.of()).part(0, LENGTH));
		background.drain();
		presenter.chooseChannels("Z", "X");
		background.drain();
		assertEquals(List.of("Z", "X"), presenter.chosenNames());
		assertEquals(3 * chart().curves().getFirst().x()[17], chart().curves().getFirst().y()[17], 1e-9);
		assertEquals("how the shaft turns is not known", presenter.status());
	}

	@Test
	void oneChannelIsNotEnough() {
		presenter.show(alone().part(0, LENGTH));
		background.drain();
		assertTrue(presenter.status().contains("an orbit needs two channels"), presenter.status());
		presenter.clear();
		assertEquals("", presenter.status());
	}
}

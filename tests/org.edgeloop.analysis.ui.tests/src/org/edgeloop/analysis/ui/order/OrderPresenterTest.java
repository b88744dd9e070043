package org.edgeloop.analysis.ui.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.edgeloop.analysis.ui.ArrayRecording;
import org.edgeloop.signal.order.ShaftPhase;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;

/** The Orders view's logic, on a run-up whose lines are known. */
class OrderPresenterTest {

	private static final int LENGTH = 40_000;
	private static final double RATE = 4000;
	private static final ShaftPhase RUN_UP = ShaftPhase.linear(10, 20, 0, LENGTH / RATE);

	private final QueuedBackground background = new QueuedBackground();
	private final OrderPresenter presenter = new OrderPresenter(background, ShaftChoice.USUAL);

	private static double[] line(double order, double amplitude) {
		return IntStream.range(0, LENGTH).mapToDouble(i -> amplitude * Math.sin(2 * Math.PI * order * RUN_UP.revolutions(i / RATE))).toArray();
	}

	private static double[] pulses() {
		return IntStream.range(0, LENGTH).mapToDouble(i -> RUN_UP.revolutions(i / RATE) % 1 < 0.1 ? 5 : 0).toArray();
	}

	private static ArrayRecording recording(String third, Map<String, String> metadata) {
		return new ArrayRecording(List.of(ArrayRecording.channel("DE", "g", RATE, LENGTH), ArrayRecording.channel("FE", "g", RATE, LENGTH),
				ArrayRecording.channel(third, "V", RATE, LENGTH)), metadata, line(3, 2), line(5, 1), pulses());
	}

	private double value(double order) {
		return presenter.charts().getFirst().curve(0).valueAt(order);
	}

	@Test
	void aTachometerTellsTheSpeedByItself() {
		presenter.show(recording("tacho", Map.of()).part(0, LENGTH));
		background.drain();
		assertEquals(List.of("DE", "FE"), presenter.channelNames());
		assertEquals(2, value(3), 0.02);
		assertEquals("Order", presenter.charts().getFirst().x().title());
		assertEquals("Amplitude [g]", presenter.charts().getFirst().y().title());
		assertEquals("Speed [1/min]", presenter.charts().getLast().y().title());
		assertEquals(900, presenter.charts().getLast().curve(0).valueAt(5), 10);
		assertTrue(presenter.status().contains("by 149 pulses"), presenter.status());
		presenter.chooseChannel("FE");
		presenter.choose(SpectrumKind.POWER);
		background.drain();
		assertEquals(0.5, value(5), 0.01);
		assertEquals("Power [g²]", presenter.charts().getFirst().y().title());
	}

	@Test
	void anyChannelMayBeTheTachometer() {
		ArrayRecording recording = recording("aux", Map.of());
		presenter.show(recording.part(0, LENGTH));
		background.drain();
		assertTrue(presenter.status().contains("how the shaft turns is not known"), presenter.status());
		presenter.choose(presenter.shaft().ofTacho("aux"));
		background.drain();
		assertEquals(2, value(3), 0.02);
		presenter.choose(presenter.shaft().withPulses(2));
		background.drain();
		assertEquals(2, value(6), 0.02, "half as many revolutions");
	}

	@Test
	void aSpeedIsTypedOrSaidByTheRecording() {
		presenter.show(recording("aux", Map.of("X097RPM", "900")).part(0, LENGTH));
		background.drain();
		assertTrue(presenter.status().startsWith("900/min; mean of"), presenter.status());
		presenter.choose(presenter.shaft().of(600));
		background.drain();
		assertTrue(presenter.status().startsWith("600/min"), presenter.status());
	}

	@Test
	void onlyTheLastOfManySelectionsIsComputed() {
		ArrayRecording recording = recording("tacho", Map.of());
		for (int end = 20_000; end <= LENGTH; end += 500) {
			presenter.show(recording.part(0, end));
		}
		assertTrue(presenter.isBusy());
		background.drain();
		assertFalse(presenter.isBusy());
		assertEquals(2, value(3), 0.02);
		presenter.clear();
		assertTrue(presenter.charts().isEmpty());
		assertEquals("", presenter.status());
	}
}

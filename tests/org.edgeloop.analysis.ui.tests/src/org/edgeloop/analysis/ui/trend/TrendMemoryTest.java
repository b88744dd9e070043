package org.edgeloop.analysis.ui.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.XMLMemento;
import org.edgeloop.analysis.ui.trend.internal.TrendMemory;
import org.edgeloop.signal.trend.TrendFigure;
import org.junit.jupiter.api.Test;

/** What the Trend view showed is shown again; what nobody knows any more is as at first. */
class TrendMemoryTest {

	@Test
	void choicesAreKept() {
		TrendChoice choice = new TrendChoice(TrendFigure.KURTOSIS, TrendWindow.values()[TrendWindow.values().length - 1], true);
		XMLMemento memento = XMLMemento.createWriteRoot("view");
		TrendMemory.save(choice, memento);
		assertEquals(choice, TrendMemory.load(memento));
	}

	@Test
	void whatIsMissingOrUnknownIsAsAtFirst() {
		assertEquals(TrendChoice.USUAL, TrendMemory.load(null));
		XMLMemento memento = XMLMemento.createWriteRoot("view");
		memento.putString("figure", "LOUDNESS");
		assertEquals(TrendChoice.USUAL, TrendMemory.load(memento));
	}
}

package org.edgeloop.drift.ui.report;

import java.util.List;

import org.edgeloop.chart.Chart;

/** What a page of figures and charts shows. Implementations know no widget. */
public interface FiguresPresenter {

	/** @return what the page says as a whole */
	Verdict verdict();

	/** @return the figures in their order */
	List<Figure> figures();

	/** @return the charts to choose from, by their titles */
	List<Chart> charts();
}

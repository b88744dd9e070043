package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.comparison.HistoryCache;

/** The charts of a comparison in reading order, each as large as it was made. */
public final class ChartsPage extends ComparisonPage {

	public static final String ID = "charts";

	private final HistoryCache histories;
	private ChartGrid grid;

	public ChartsPage(FormEditor editor, ComparisonSession session, HistoryCache histories) {
		super(editor, session, ID, "Charts");
		this.histories = histories;
	}

	@Override
	protected void createContent(Composite body, FormToolkit toolkit) {
		grid = new ChartGrid(body, toolkit, session(), histories);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(grid.control());
	}

	/** Brings a chart to the top, as far as there are others below it. */
	public void scrollTo(int place) {
		grid.scrollTo(place);
	}

	@Override
	protected void refresh() {
		grid.refresh();
	}

	@Override
	public void setFocus() {
		if (grid != null) {
			grid.setFocus();
		}
	}
}

package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.experiment.comparison.DefaultCharts;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.SpecFactory;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;

/** Asks how a chart is to be, and changes the comparison by one step of undo. */
public final class ChartDialogs {

	private ChartDialogs() {
	}

	/** Adds a chart behind the others; the dialog begins with one that fits the runs. */
	public static void add(Shell parent, ComparisonSession session) {
		var document = session.document();
		ChartSettings start = DefaultCharts.of(session.runs()).stream().findFirst().orElseGet(SpecFactory.eINSTANCE::createChartSettings);
		new ChartDialog(parent, "Add Chart", start, session.runs()).ask()
				.ifPresent(chart -> document.execute(document.commands().addChart(chart)));
	}

	static void edit(Shell parent, ComparisonSession session, ChartSettings chart) {
		var document = session.document();
		new ChartDialog(parent, "Edit Chart", copy(chart), session.runs()).ask()
				.ifPresent(changed -> document.execute(document.commands().become("Edit chart", chart, changed)));
	}

	static ChartSettings copy(ChartSettings chart) {
		return EcoreUtil.copy(chart);
	}
}

package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.edgeloop.experiment.comparison.ComparisonDocument;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.Actions;

/** What can be done with a chart, by keyboard as well as by mouse. */
final class ChartMenu {

	private final ComparisonDocument document;
	private final ChartFrame frame;
	private final ChartSettings chart;

	ChartMenu(ComparisonSession session, ChartFrame frame) {
		document = session.document();
		this.frame = frame;
		chart = frame.settings();
	}

	void fill(IMenuManager menu) {
		menu.add(Actions.push("&Edit Chart\u2026", () -> ChartDialogs.edit(frame.control().getShell(), frame.session(), chart)));
		menu.add(Actions.check("Show as &Table", frame.content().isTableShown(),
				() -> frame.content().setTableShown(!frame.content().isTableShown())));
		menu.add(new Separator());
		int place = document.model().getCharts().indexOf(chart);
		menu.add(enabled("Move &Back", place > 0, () -> document.execute(document.commands().moveChart(chart, place - 1))));
		menu.add(enabled("Move &Forward", place < document.model().getCharts().size() - 1,
				() -> document.execute(document.commands().moveChart(chart, place + 1))));
		menu.add(resize("&Wider", 1, 0));
		menu.add(resize("&Narrower", -1, 0));
		menu.add(resize("Ta&ller", 0, 1));
		menu.add(resize("&Shorter", 0, -1));
		menu.add(new Separator());
		menu.add(Actions.push("&Duplicate", () -> document.execute(document.commands().addChart(ChartDialogs.copy(chart)))));
		menu.add(Actions.push("&Remove", () -> document.execute(document.commands().removeChart(chart))));
		menu.add(new Separator());
		menu.add(enabled("Save Chart &As\u2026", frame.chart().isPresent(),
				() -> frame.chart().ifPresent(shown -> ExportDialogs.chart(frame.control().getShell(), shown))));
	}

	private Action resize(String text, int wider, int taller) {
		return Actions.push(text,
				() -> document.execute(document.commands().resizeChart(chart, chart.getWidth() + wider, chart.getHeight() + taller)));
	}

	private static Action enabled(String text, boolean isEnabled, Runnable work) {
		Action action = Actions.push(text, work);
		action.setEnabled(isEnabled);
		return action;
	}
}

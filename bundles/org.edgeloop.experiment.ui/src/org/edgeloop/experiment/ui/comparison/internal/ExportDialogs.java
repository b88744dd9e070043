package org.edgeloop.experiment.ui.comparison.internal;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ExportChartOperation;
import org.edgeloop.experiment.comparison.ExportComparisonOperation;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.OperationJob;

/** Asks where a comparison or a chart goes, and writes it. */
final class ExportDialogs {

	private static final int CHART_WIDTH = 800;
	private static final String[] FORMATS = { "Page (HTML)", "Table (CSV)" };
	private static final String[] ENDINGS = { "*.html", "*.csv" };
	private static final String[] CHART_ENDINGS = { "*.svg", "*.pdf", "*.png", "*.csv" };

	private ExportDialogs() {
	}

	static void comparison(Shell parent, ComparisonSession session) {
		FileDialog dialog = new FileDialog(parent, SWT.SAVE);
		dialog.setText("Save Comparison As");
		dialog.setFilterNames(FORMATS);
		dialog.setFilterExtensions(ENDINGS);
		Path spec = session.document().file().toAbsolutePath();
		dialog.setFilterPath(String.valueOf(spec.getParent()));
		dialog.setFileName(String.valueOf(spec.getFileName()).replaceFirst("\\.runs$", "") + ENDINGS[0].substring(1));
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			var operation = new ExportComparisonOperation(session.document().snapshot(), session.stores(), Path.of(file));
			new OperationJob<>("Save " + file, ComparisonEditor.EXPORTS, operation::run).schedule();
		}
	}

	static void chart(Shell parent, Chart chart) {
		FileDialog dialog = new FileDialog(parent, SWT.SAVE);
		dialog.setText("Save Chart As");
		dialog.setFilterExtensions(CHART_ENDINGS);
		dialog.setFileName(chart.title().replaceAll("[^\\w-]+", "-") + ".svg");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			new OperationJob<>("Save " + file, ComparisonEditor.EXPORTS, new ExportChartOperation(chart, Path.of(file), CHART_WIDTH)::run)
					.schedule();
		}
	}
}

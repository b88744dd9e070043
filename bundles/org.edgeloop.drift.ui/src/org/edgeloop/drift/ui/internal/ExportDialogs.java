package org.edgeloop.drift.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ExportChartOperation;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.ExportReportOperation;
import org.edgeloop.drift.report.ExportReportOperation.Format;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.ui.OperationJob;

/** Asks where a report or a chart goes, and writes it. */
final class ExportDialogs {

	/** The family of the jobs that write reports and charts. */
	private static final Object EXPORTS = new Object();

	private static final int CHART_WIDTH = 800;
	private static final List<String> FORMATS = List.of("Page (HTML)", "Report (JSON)", "Report as of Evidently 0.4 (JSON)", "Checks (JUnit XML)");
	private static final String[] CHART_ENDINGS = { "*.svg", "*.pdf", "*.png", "*.csv" };

	private ExportDialogs() {
	}

	static void report(Shell parent, DriftSession session) {
		session.report().filter(_ -> !session.isRunning()).ifPresent(report -> {
			FileDialog dialog = new FileDialog(parent, SWT.SAVE);
			dialog.setText("Save Report As");
			dialog.setFilterNames(FORMATS.toArray(String[]::new));
			dialog.setFilterExtensions(Arrays.stream(Format.values()).map(format -> "*." + format.ending()).toArray(String[]::new));
			Path spec = session.document().file().toAbsolutePath();
			dialog.setFilterPath(String.valueOf(spec.getParent()));
			dialog.setFileName(String.valueOf(spec.getFileName()).replaceFirst("\\.drift$", "") + ".html");
			dialog.setOverwrite(true);
			String chosen = dialog.open();
			if (chosen != null) {
				write(report, Path.of(chosen), format(chosen, dialog.getFilterIndex()));
			}
		});
	}

	/** The ending that was typed goes before the filter that was left as it was. */
	private static Format format(String file, int filter) {
		Format filtered = Format.values()[Math.clamp(filter, 0, Format.values().length - 1)];
		return file.endsWith("." + filtered.ending()) ? filtered
				: Arrays.stream(Format.values()).filter(format -> file.endsWith("." + format.ending())).findFirst().orElse(filtered);
	}

	private static void write(DriftReport report, Path file, Format format) {
		new OperationJob<>("Save " + file, EXPORTS, new ExportReportOperation(report, file, format)::run).schedule();
	}

	static void chart(Shell parent, Chart chart) {
		FileDialog dialog = new FileDialog(parent, SWT.SAVE);
		dialog.setText("Save Chart As");
		dialog.setFilterExtensions(CHART_ENDINGS);
		dialog.setFileName(chart.title().replaceAll("[^\\w-]+", "-") + ".svg");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			new OperationJob<>("Save " + file, EXPORTS, new ExportChartOperation(chart, Path.of(file), CHART_WIDTH)::run).schedule();
		}
	}
}

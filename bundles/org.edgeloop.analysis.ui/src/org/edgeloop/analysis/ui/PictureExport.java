package org.edgeloop.analysis.ui;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ExportChartOperation;
import org.edgeloop.ui.OperationJob;

/** Asks for a file and writes a chart into it, as a picture or as its numbers. */
public final class PictureExport {

	/** The family of the jobs that write charts. */
	public static final Object FAMILY = PictureExport.class;

	private static final int NARROWEST = 600;
	private static final String[] FORMS = { "*.svg", "*.pdf", "*.png", "*.csv" };

	private PictureExport() {
	}

	/**
	 * @param name of the file, without its ending
	 * @param width of the picture in points, at least {@value #NARROWEST}
	 */
	public static void ask(Shell shell, Chart chart, String name, int width) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Save Chart");
		dialog.setFileName(name + ".svg");
		dialog.setFilterExtensions(FORMS);
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			new OperationJob<>("Save " + file, FAMILY, new ExportChartOperation(chart, Path.of(file), Math.max(NARROWEST, width))::run).schedule();
		}
	}
}

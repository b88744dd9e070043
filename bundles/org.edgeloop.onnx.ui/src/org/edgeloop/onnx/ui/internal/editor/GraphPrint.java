package org.edgeloop.onnx.ui.internal.editor;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.chart.ui.GcInk;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.view.GraphColors;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.GraphPainter;

/** Prints what is selected, or the whole graph, on one page: as large as it fits, turned if the page is. */
public final class GraphPrint {

	private static final int POINTS_PER_INCH = 72;
	private static final double MARGIN = 36;

	private final GraphPresenter presenter;

	public GraphPrint(GraphPresenter presenter) {
		this.presenter = presenter;
	}

	/** Asks for a printer and prints there. */
	public void print(Shell shell) {
		presenter.layout().ifPresent(layout -> {
			PrinterData data = new PrintDialog(shell).open();
			if (data != null) {
				print(layout, new Printer(data));
			}
		});
	}

	private void print(GraphLayout layout, Printer printer) {
		try {
			if (printer.startJob(layout.model().file().getFileName().toString()) && printer.startPage()) {
				paint(layout, printer);
				printer.endPage();
				printer.endJob();
			}
		} finally {
			printer.dispose();
		}
	}

	private void paint(GraphLayout layout, Printer printer) {
		var painter = new GraphPainter(layout, GraphColors.LIGHT);
		painter.setOverlay(presenter.overlay());
		double[] area = layout.extent(presenter.selectedBoxes().stream().mapToObj(layout.boxes()::get).toList());
		Point dpi = printer.getDPI();
		Rectangle page = printer.getClientArea();
		var ink = new GcInk(printer);
		GC gc = new GC(printer);
		ink.begin(gc);
		double width = page.width - 2 * MARGIN * dpi.x / POINTS_PER_INCH;
		double height = page.height - 2 * MARGIN * dpi.y / POINTS_PER_INCH;
		double scale = Math.min((double) dpi.x / POINTS_PER_INCH, Math.min(width / area[2], height / area[3]));
		painter.paint(ink, scale, area[0] - (page.width / scale - area[2]) / 2, area[1] - MARGIN * dpi.y / POINTS_PER_INCH / scale, page.width, page.height);
		painter.paintLegend(ink, page.width, page.height);
		ink.end();
		gc.dispose();
		ink.dispose();
	}
}

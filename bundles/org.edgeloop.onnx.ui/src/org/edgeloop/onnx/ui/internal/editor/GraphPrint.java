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

/**
 * Prints what is selected, or the whole graph, as wide as the page at most: on as many pages as that takes, or on one if they were too
 * many.
 */
public final class GraphPrint {

	private static final int POINTS_PER_INCH = 72;
	private static final double MARGIN = 36;
	private static final int MOST_PAGES = 20;

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
		double[] area = layout.extent(presenter.selectedBoxes().stream().mapToObj(layout.boxes()::get).toList());
		Sheet sheet = Sheet.of(printer, area);
		try {
			if (printer.startJob(layout.model().file().getFileName().toString())) {
				for (int page = 0; page < sheet.pages && printer.startPage(); page++) {
					paint(layout, printer, area, sheet, page);
					printer.endPage();
				}
				printer.endJob();
			}
		} finally {
			printer.dispose();
		}
	}

	/**
	 * How the picture goes onto paper; lengths are in the printer's pixels.
	 *
	 * @param scale pixels for a point of the picture
	 * @param height of the picture's part on a page
	 */
	record Sheet(double scale, double margin, double height, int pages) {

		static Sheet of(Printer printer, double[] area) {
			Point dpi = printer.getDPI();
			Rectangle page = printer.getClientArea();
			return of(page.width, page.height, (double) dpi.x / POINTS_PER_INCH, area[2], area[3]);
		}

		/** @param pixels in a point */
		static Sheet of(double pageWidth, double pageHeight, double pixels, double areaWidth, double areaHeight) {
			double margin = MARGIN * pixels;
			double height = pageHeight - 2 * margin;
			double scale = Math.min(pixels, (pageWidth - 2 * margin) / areaWidth);
			int pages = (int) Math.min(Integer.MAX_VALUE, Math.ceil(areaHeight * scale / height));
			return pages <= MOST_PAGES ? new Sheet(scale, margin, height, pages) : new Sheet(height / areaHeight, margin, height, 1);
		}
	}

	private void paint(GraphLayout layout, Printer printer, double[] area, Sheet sheet, int page) {
		var painter = new GraphPainter(layout, GraphColors.LIGHT);
		painter.setOverlay(presenter.overlay());
		Rectangle paper = printer.getClientArea();
		var ink = new GcInk(printer);
		GC gc = new GC(printer);
		gc.setClipping(0, (int) sheet.margin, paper.width, (int) Math.ceil(sheet.height));
		ink.begin(gc);
		double left = area[0] - (paper.width / sheet.scale - area[2]) / 2;
		double top = area[1] + (page * sheet.height - sheet.margin) / sheet.scale;
		painter.paint(ink, sheet.scale, left, top, paper.width, paper.height);
		ink.end();
		gc.dispose();
		ink.dispose();
	}
}

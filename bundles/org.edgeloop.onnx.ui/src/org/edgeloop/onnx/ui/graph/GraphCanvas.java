package org.edgeloop.onnx.ui.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ui.GcInk;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.GraphPainter;
import org.edgeloop.onnx.view.LayoutEdge;
import org.edgeloop.ui.ThemeColors;

/** Shows a graph: the part in sight, the overview in its corner, what is selected and what stands out. */
public final class GraphCanvas extends Canvas {

	private static final int BADGE_MARGIN = 8;

	private final GraphPresenter presenter;
	private final GraphListener listener = this::changed;
	private final GcInk ink;
	private final GraphOverview overview;
	private Optional<GraphPainter> painter = Optional.empty();
	private Optional<Rectangle> band = Optional.empty();
	private boolean overviewShown = true;

	public GraphCanvas(Composite parent, GraphPresenter presenter) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.presenter = presenter;
		ink = new GcInk(getDisplay());
		overview = new GraphOverview(this);
		presenter.viewport().enlargeAsTextOf(getDisplay());
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, _ -> resized());
		addListener(SWT.Dispose, _ -> {
			presenter.removeListener(listener);
			ink.dispose();
		});
		addListener(SWT.FocusIn, _ -> redraw());
		addListener(SWT.FocusOut, _ -> redraw());
		ThemeColors.whenChanged(this, this::repaint);
		new GraphMouse(this);
		new GraphAccessibility(this);
		presenter.addListener(listener);
		repaint();
	}

	public GraphPresenter presenter() {
		return presenter;
	}

	GraphOverview overview() {
		return overview;
	}

	/** @return what paints the graph; empty until it is laid out */
	public Optional<GraphPainter> painter() {
		return painter;
	}

	public void setOverviewShown(boolean shown) {
		overviewShown = shown;
		if (!shown) {
			overview.hide();
		}
		redraw();
	}

	/** Shows an area that the user spans with the mouse; empty when that is over. */
	void setBand(Optional<Rectangle> area) {
		band = area;
		redraw();
	}

	private void resized() {
		Rectangle room = getClientArea();
		if (room.width > 0 && room.height > 0) {
			presenter.viewport().setSize(room.width, room.height);
		}
	}

	private void changed(Change change) {
		switch (change) {
		case LAYOUT -> repaint();
		case SELECTION, JUMP -> select();
		case MARKS -> painter.ifPresent(shown -> shown.mark(presenter.marksByNode()));
		case OVERLAY -> {
			painter.ifPresent(shown -> shown.setOverlay(presenter.overlay()));
			overview.forget();
		}
		case VIEW, MESSAGE -> {
			// what is painted is the same
		}
		}
		redraw();
	}

	/** There is another layout, or other colours. */
	private void repaint() {
		painter = presenter.layout().map(layout -> new GraphPainter(layout, GraphPalette.colors()));
		painter.ifPresent(shown -> {
			shown.setOverlay(presenter.overlay());
			shown.mark(presenter.marksByNode());
		});
		overview.forget();
		select();
		redraw();
	}

	private void select() {
		painter.ifPresent(shown -> {
			shown.selectBoxes(presenter.selectedBoxes());
			shown.selectEdges(selectedEdges(shown.layout()));
		});
	}

	/** @return the edges that carry a value that is selected */
	private BitSet selectedEdges(GraphLayout layout) {
		var edges = new BitSet();
		List<GraphElement.OfValue> values = presenter.selection().stream().filter(GraphElement.OfValue.class::isInstance)
				.map(GraphElement.OfValue.class::cast).toList();
		for (GraphElement.OfValue value : values) {
			layout.edges().stream().filter(edge -> edge.graph() == value.graph() && edge.values().contains(value.name())).mapToInt(LayoutEdge::index)
					.forEach(edges::set);
		}
		return edges;
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle room = getClientArea();
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.fillRectangle(room);
		painter.ifPresent(shown -> paint(gc, shown, room));
		gc.setLineAttributes(new LineAttributes(1));
		gc.setFont(getFont());
		band.ifPresent(area -> paintBand(gc, area));
		statusText().ifPresent(text -> paintBadge(gc, text, room.width / 2, painter.isPresent() ? BADGE_MARGIN : room.height / 2));
	}

	private void paint(GC gc, GraphPainter shown, Rectangle room) {
		Viewport viewport = presenter.viewport();
		ink.begin(gc);
		shown.paint(ink, viewport.scale(), viewport.left(), viewport.top(), room.width, room.height);
		shown.paintLegend(ink, room.width, room.height);
		ink.end();
		if (overviewShown) {
			overview.paint(gc, ink, shown, viewport);
		}
	}

	private static void paintBand(GC gc, Rectangle area) {
		gc.setForeground(ThemeColors.SELECTION.color());
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawRectangle(area);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** @return what is going on instead of, or besides, what is shown */
	private Optional<String> statusText() {
		if (presenter.isLayingOut()) {
			return Optional.of("Laying out the graph \u2026   Esc stops");
		}
		return presenter.layoutProblem().map(problem -> problem.what() + ".   F5 tries again");
	}

	private static void paintBadge(GC gc, String text, int middle, int top) {
		Point extent = gc.textExtent(text);
		int x = middle - extent.x / 2;
		gc.setBackground(ThemeColors.TRACK.color());
		gc.setForeground(ThemeColors.AXIS.color());
		gc.fillRoundRectangle(x - BADGE_MARGIN, top, extent.x + 2 * BADGE_MARGIN, extent.y + BADGE_MARGIN, BADGE_MARGIN, BADGE_MARGIN);
		gc.drawRoundRectangle(x - BADGE_MARGIN, top, extent.x + 2 * BADGE_MARGIN, extent.y + BADGE_MARGIN, BADGE_MARGIN, BADGE_MARGIN);
		gc.setForeground(ThemeColors.TEXT.color());
		gc.drawText(text, x, top + BADGE_MARGIN / 2, true);
	}
}

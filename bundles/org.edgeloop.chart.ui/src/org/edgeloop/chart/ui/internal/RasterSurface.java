package org.edgeloop.chart.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ui.RasterLayer;
import org.edgeloop.chart.ui.RasterModel;
import org.edgeloop.ui.ThemeColors;

/** Shows a picture of values and, over it, layers and the value under the pointer. */
public final class RasterSurface extends PictureSurface {

	private final RasterModel model;
	private final RasterMouse mouse;
	private final List<RasterLayer> layers = new ArrayList<>();

	/** @param onRange told what range upwards the user asks for */
	public RasterSurface(Composite parent, RasterModel model, Consumer<ChartEntity> onChoice, Consumer<Optional<ChartEntity>> onHover,
			Consumer<AxisRange> onRange) {
		super(parent, model, onChoice, onHover);
		this.model = model;
		mouse = new RasterMouse(this, model, layers, onRange);
	}

	public void addLayer(RasterLayer layer) {
		layers.add(layer);
		redraw();
	}

	public boolean cancelDrag() {
		return mouse.cancel();
	}

	@Override
	protected void paintOver(GC gc) {
		if (model.x().isEmpty()) {
			return;
		}
		PlotAxis x = model.x().orElseThrow();
		PlotAxis y = model.y().orElseThrow();
		gc.setClipping((int) x.start(), (int) y.end(), (int) (x.end() - x.start()) + 1, (int) (y.start() - y.end()) + 1);
		layers.forEach(layer -> layer.paint(gc, x, y));
		gc.setClipping((Rectangle) null);
		Optional<Point> place = mouse.place();
		if (place.isPresent()) {
			model.chart().ifPresent(chart -> model.focus()
					.ifPresent(cell -> HoverLabel.paint(gc, getClientArea(), place.get().x, place.get().y, chart.describe(cell))));
		}
		if (isFocusControl()) {
			Rectangle area = getClientArea();
			gc.setForeground(ThemeColors.SELECTION.color());
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}
}

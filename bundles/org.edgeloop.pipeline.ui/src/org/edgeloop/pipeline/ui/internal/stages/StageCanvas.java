package org.edgeloop.pipeline.ui.internal.stages;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ui.GcInk;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.pipeline.ui.StagesListener;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.graph.StagePainter;
import org.edgeloop.ui.ThemeColors;

/** Shows the stages as a graph. */
public final class StageCanvas extends Canvas {

	private final StagesPresenter presenter;
	private final StagesListener listener = this::changed;
	private final GcInk ink;
	private Optional<StagePainter> painter = Optional.empty();

	/** @param opens a stage, by its address */
	public StageCanvas(Composite parent, StagesPresenter presenter, Consumer<String> opens) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.presenter = presenter;
		ink = new GcInk(getDisplay());
		presenter.picture().viewport().enlargeAsTextOf(getDisplay());
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, _ -> resized());
		addListener(SWT.Dispose, _ -> {
			presenter.removeListener(listener);
			ink.dispose();
		});
		addListener(SWT.FocusIn, _ -> redraw());
		addListener(SWT.FocusOut, _ -> redraw());
		ThemeColors.whenChanged(this, this::repaint);
		new StageMouse(this, presenter, opens);
		new StageKeys(this, presenter, opens);
		new StageAccessibility(this, presenter);
		presenter.addListener(listener);
		repaint();
	}

	private void resized() {
		Rectangle room = getClientArea();
		if (room.width > 0 && room.height > 0) {
			presenter.picture().resize(room.width, room.height);
		}
	}

	private void changed(Change change) {
		switch (change) {
		case LAYOUT -> repaint();
		case SELECTION -> select();
		case STAGES, CONDITIONS, VIEW, RUN -> {
			// asked for when it is painted
		}
		}
		redraw();
	}

	/** There is another picture, or there are other colours. */
	private void repaint() {
		painter = presenter.picture().layout()
				.map(layout -> new StagePainter(layout, StagePalette.colors(), address -> presenter.condition(address).look()));
		select();
		redraw();
	}

	private void select() {
		painter.ifPresent(shown -> shown.select(new LinkedHashSet<>(presenter.selection())));
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle room = getClientArea();
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.fillRectangle(room);
		painter.ifPresent(shown -> {
			Viewport viewport = presenter.picture().viewport();
			ink.begin(gc);
			shown.paint(ink, viewport.scale(), viewport.left(), viewport.top(), room.width, room.height);
			ink.end();
		});
		if (isFocusControl()) {
			gc.setLineAttributes(new LineAttributes(1));
			gc.setForeground(ThemeColors.SELECTION.color());
			gc.drawRectangle(0, 0, room.width - 1, room.height - 1);
		}
	}
}

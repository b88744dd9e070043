package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ParallelPointer;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ui.ParallelModel;
import org.edgeloop.ui.ThemeColors;

/** Shows the picture of parallel coordinates and, over it, the line that the pointer is at. */
public final class ParallelSurface extends PictureSurface {

	private final ParallelModel model;
	private final Runnable onArranged;
	private Point pointerPlace = new Point(0, 0);

	public ParallelSurface(Composite parent, ParallelModel model, Consumer<ChartEntity> onChoice, Consumer<Optional<ChartEntity>> onHover,
			Runnable onArranged) {
		super(parent, model, onChoice, onHover);
		this.model = model;
		this.onArranged = onArranged;
		new ParallelMouse(this, model);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
		default -> false;
		});
	}

	void hover(Optional<ChartEntity> entity, Point place) {
		pointerPlace = place;
		hover(entity);
	}

	void arranged() {
		onArranged.run();
	}

	@Override
	protected void paintOver(GC gc) {
		model.pointer().ifPresent(pointer -> {
			model.focus().ifPresent(focus -> line(gc, pointer, focus));
			if (isFocusControl() && !pointer.axes().isEmpty()) {
				frame(gc, pointer.axes().get(model.focusedAxis()));
			}
		});
	}

	private void line(GC gc, ParallelPointer pointer, ChartEntity focus) {
		var corners = new int[2 * pointer.axes().size()];
		for (int axis = 0; axis < pointer.axes().size(); axis++) {
			corners[2 * axis] = (int) Math.round(pointer.axes().get(axis).across());
			corners[2 * axis + 1] = (int) Math.round(pointer.row(focus.series(), axis));
		}
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(3);
		gc.setForeground(ThemeColors.TEXT.color());
		gc.drawPolyline(corners);
		gc.setLineWidth(1);
		HoverLabel.paint(gc, getClientArea(), pointerPlace.x, pointerPlace.y, pointer.chart().describe(focus));
	}

	private static void frame(GC gc, PlotAxis axis) {
		gc.setForeground(ThemeColors.SELECTION.color());
		gc.setLineStyle(SWT.LINE_DOT);
		gc.drawRectangle((int) axis.across() - 10, (int) axis.end() - 4, 20, (int) (axis.start() - axis.end()) + 8);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void key(Event event) {
		boolean isShifted = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> axis(-1, isShifted);
		case SWT.ARROW_RIGHT -> axis(1, isShifted);
		case SWT.ARROW_UP -> otherLine(-1);
		case SWT.ARROW_DOWN -> otherLine(1);
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> model.focus().ifPresent(this::choose);
		case SWT.ESC -> hover(Optional.empty(), pointerPlace);
		case 'b' -> arrange(model::toggleBrush);
		default -> brush(event.character);
		}
	}

	private void brush(char character) {
		switch (character) {
		case '[' -> arrange(() -> model.moveBrush(false, -1));
		case ']' -> arrange(() -> model.moveBrush(false, 1));
		case '{' -> arrange(() -> model.moveBrush(true, -1));
		case '}' -> arrange(() -> model.moveBrush(true, 1));
		default -> {
			// not for this chart
		}
		}
	}

	private void arrange(Runnable change) {
		change.run();
		arranged();
	}

	private void axis(int direction, boolean isMoved) {
		int axis = model.focusedAxis();
		if (isMoved) {
			arrange(() -> model.moveAxis(axis, axis + direction));
		} else {
			model.setFocusedAxis(axis + direction);
			redraw();
		}
	}

	/** To the next line that is chosen; its words stand at the axis that the keyboard is at. */
	private void otherLine(int direction) {
		model.pointer().ifPresent(pointer -> {
			int line = model.focus().map(ChartEntity::series).orElse(direction > 0 ? -1 : pointer.chart().lines().size());
			do {
				line += direction;
			} while (line >= 0 && line < pointer.chart().lines().size() && !pointer.chart().isChosen(line));
			if (line >= 0 && line < pointer.chart().lines().size()) {
				int axis = model.focusedAxis();
				hover(Optional.of(new ChartEntity(line, 0)),
						new Point((int) pointer.axes().get(axis).across(), (int) pointer.row(line, axis)));
			}
		});
	}
}

package org.edgeloop.pipeline.ui.internal.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.graph.StageBox;

/** Turns what the mouse does on the canvas into changes of what it shows and what is selected. */
final class StageMouse {

	/** A notch of the wheel is three lines to SWT. */
	private static final double LINES_A_NOTCH = 3;
	private static final double PAN_A_NOTCH = 60;
	/** A press that moves less is a click. */
	private static final int SLACK = 3;

	/** What a drag does. */
	private enum Drag {
		NONE, PRESSED, PAN
	}

	private final StageCanvas canvas;
	private final StagesPresenter presenter;
	private Drag drag = Drag.NONE;
	private Point start = new Point(0, 0);
	private Point last = start;

	StageMouse(StageCanvas canvas, StagesPresenter presenter, Consumer<String> opens) {
		this.canvas = canvas;
		this.presenter = presenter;
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> {
			event.doit = false;
			viewport().pan(-event.count / LINES_A_NOTCH * PAN_A_NOTCH, 0);
		});
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseUp, this::released);
		canvas.addListener(SWT.MouseDoubleClick, event -> boxAt(event).ifPresent(box -> opens.accept(box.stage().address())));
		canvas.addListener(SWT.MouseExit, _ -> canvas.setToolTipText(null));
	}

	private Viewport viewport() {
		return presenter.picture().viewport();
	}

	private void wheel(Event event) {
		event.doit = false;
		double notches = event.count / LINES_A_NOTCH;
		if ((event.stateMask & SWT.SHIFT) != 0) {
			viewport().pan(-notches * PAN_A_NOTCH, 0);
		} else if ((event.stateMask & SWT.ALT) != 0) {
			viewport().pan(0, -notches * PAN_A_NOTCH);
		} else {
			viewport().zoom(Math.pow(Viewport.STEP, notches), event.x, event.y);
		}
	}

	private void pressed(Event event) {
		canvas.setFocus();
		start = new Point(event.x, event.y);
		last = start;
		switch (event.button) {
		case 1 -> drag = Drag.PRESSED;
		case 2 -> drag = Drag.PAN;
		// A menu is for what it opens on, unless that is selected with others.
		case 3 -> boxAt(event).map(box -> box.stage().address()).filter(address -> !presenter.selection().contains(address))
				.ifPresent(address -> presenter.select(List.of(address)));
		default -> drag = Drag.NONE;
		}
	}

	private void moved(Event event) {
		if (drag == Drag.PRESSED && Math.max(Math.abs(event.x - start.x), Math.abs(event.y - start.y)) > SLACK) {
			drag = Drag.PAN;
		}
		if (drag == Drag.PAN) {
			viewport().pan((double) last.x - event.x, (double) last.y - event.y);
		} else if (drag == Drag.NONE) {
			hover(event);
		}
		last = new Point(event.x, event.y);
		int cursor = drag == Drag.PAN ? SWT.CURSOR_SIZEALL : boxAt(event).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
		canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor));
	}

	private void hover(Event event) {
		String tip = boxAt(event).flatMap(box -> presenter.row(box.stage().address()))
				.map(row -> StageText.tip(row, presenter.condition(row.address())).replace("&", "&&")).orElse(null);
		if (!Objects.equals(tip, canvas.getToolTipText())) {
			canvas.setToolTipText(tip);
		}
	}

	private void released(Event event) {
		Drag done = drag;
		drag = Drag.NONE;
		if (done == Drag.PRESSED) {
			click(boxAt(event).map(box -> box.stage().address()), (event.stateMask & SWT.MOD1) != 0);
		}
	}

	private void click(Optional<String> address, boolean add) {
		if (!add) {
			presenter.select(address.stream().toList());
			return;
		}
		address.ifPresent(clicked -> {
			List<String> chosen = new ArrayList<>(presenter.selection());
			if (!chosen.remove(clicked)) {
				chosen.addFirst(clicked);
			}
			presenter.select(chosen);
		});
	}

	private Optional<StageBox> boxAt(Event event) {
		return presenter.picture().layout().flatMap(layout -> layout.boxAt(viewport().toPictureX(event.x), viewport().toPictureY(event.y)));
	}
}

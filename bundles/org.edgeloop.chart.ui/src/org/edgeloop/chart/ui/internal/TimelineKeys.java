package org.edgeloop.chart.ui.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;

/**
 * The keys of a canvas that stands alone. In the workbench, key bindings take the same keys first, and these see only what is not
 * bound.
 */
public final class TimelineKeys {

	private static final double BIG_STEP = 0.5;
	private static final int PIXELS_A_STEP = 10;
	private static final int PIXELS_A_BIG_STEP = 100;
	private static final int ROWS_A_STEP = 3;

	private final TimelineCanvas canvas;
	private boolean spaceHeld;

	public TimelineKeys(TimelineCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.KeyUp, event -> spaceHeld &= event.keyCode != ' ');
		canvas.addListener(SWT.Traverse, TimelineKeys::letTabLeave);
		canvas.addListener(SWT.FocusOut, _ -> spaceHeld = false);
	}

	/** A canvas that takes keys would keep the focus for ever. */
	private static void letTabLeave(Event event) {
		event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}

	public boolean isSpaceHeld() {
		return spaceHeld;
	}

	private void pressed(Event event) {
		spaceHeld |= event.keyCode == ' ';
		canvas.model().ifPresent(model -> {
			TimelineNavigation navigation = new TimelineNavigation(model);
			boolean done = switch (event.stateMask & SWT.MODIFIER_MASK) {
			case SWT.NONE -> plain(event, model, navigation);
			case SWT.SHIFT -> withShift(event, navigation);
			case SWT.CTRL -> withControl(event.keyCode, navigation);
			case SWT.CTRL | SWT.SHIFT -> moveCursor(event.keyCode, navigation, PIXELS_A_BIG_STEP);
			default -> false;
			};
			event.doit &= !done;
		});
	}

	private boolean plain(Event event, TimelineModel model, TimelineNavigation navigation) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> moveCursor(event.keyCode, navigation, PIXELS_A_STEP);
		case SWT.ARROW_UP, SWT.KEYPAD_ADD, '+' -> navigation.zoomIn();
		case SWT.ARROW_DOWN, SWT.KEYPAD_SUBTRACT, '-' -> navigation.zoomOut();
		case SWT.HOME -> navigation.home();
		case SWT.END -> navigation.end();
		case SWT.PAGE_UP -> navigation.page(-1);
		case SWT.PAGE_DOWN -> navigation.page(1);
		case 'f' -> navigation.fitAll();
		case 'a' -> model.setMarkerA(model.cursor());
		case 'b' -> model.setMarkerB(model.cursor());
		case SWT.ESC -> {
			return canvas.cancel();
		}
		default -> {
			return zoomCharacter(event, navigation);
		}
		}
		return true;
	}

	private boolean withShift(Event event, TimelineNavigation navigation) {
		if (event.keyCode == 'f') {
			navigation.fitSelection();
			return true;
		}
		if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
			canvas.scrollTracks(event.keyCode == SWT.ARROW_UP ? -ROWS_A_STEP : ROWS_A_STEP);
			return true;
		}
		return moveCursor(event.keyCode, navigation, 1) || zoomCharacter(event, navigation);
	}

	/** Where + and − lie differs between keyboards, and may need Shift. */
	private static boolean zoomCharacter(Event event, TimelineNavigation navigation) {
		switch (event.character) {
		case '+', '=' -> navigation.zoomIn();
		case '-' -> navigation.zoomOut();
		default -> {
			return false;
		}
		}
		return true;
	}

	private static boolean withControl(int key, TimelineNavigation navigation) {
		switch (key) {
		case SWT.ARROW_LEFT -> navigation.pan(-BIG_STEP);
		case SWT.ARROW_RIGHT -> navigation.pan(BIG_STEP);
		case SWT.ARROW_UP -> navigation.zoomAllValues(1 / TimelineNavigation.ZOOM_STEP);
		case SWT.ARROW_DOWN -> navigation.zoomAllValues(TimelineNavigation.ZOOM_STEP);
		case '0', SWT.KEYPAD_0 -> navigation.resetScales();
		default -> {
			return false;
		}
		}
		return true;
	}

	private boolean moveCursor(int key, TimelineNavigation navigation, int pixels) {
		if (key != SWT.ARROW_LEFT && key != SWT.ARROW_RIGHT) {
			return false;
		}
		Optional<TimelineGeometry> geometry = canvas.geometry();
		long samples = geometry.map(layout -> Math.max(1, Math.round(pixels / layout.pointsPerSample()))).orElse(1L);
		navigation.moveCursor(key == SWT.ARROW_LEFT ? -samples : samples);
		return true;
	}
}

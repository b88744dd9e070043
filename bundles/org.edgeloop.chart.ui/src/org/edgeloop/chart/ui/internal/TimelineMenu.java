package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.chart.ui.Track;
import org.edgeloop.chart.ui.ValueScale;
import org.edgeloop.ui.Actions;

/** The context menu of a canvas: first what its layers can do at the place, then tracks, scales, markers and view. */
public final class TimelineMenu {

	private final TimelineCanvas canvas;
	private final MenuManager manager = new MenuManager();
	private boolean byKeyboard;

	public TimelineMenu(TimelineCanvas canvas) {
		this.canvas = canvas;
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		canvas.addListener(SWT.MenuDetect, event -> byKeyboard = event.detail == SWT.MENU_KEYBOARD);
		canvas.setMenu(manager.createContextMenu(canvas));
		canvas.addDisposeListener(_ -> manager.dispose());
	}

	public MenuManager manager() {
		return manager;
	}

	private void fill(IMenuManager menu) {
		canvas.model().ifPresent(model -> pointer().ifPresent(pointer -> {
			canvas.layers().reversed().forEach(layer -> layer.fillMenu(menu, pointer));
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
			pointer.track().ifPresent(area -> addTrackActions(menu, model, model.track(area.channel())));
			menu.add(channels(model));
			menu.add(new Separator());
			addMarkers(menu, model, pointer);
			menu.add(new Separator());
			addView(menu, model);
		}));
	}

	/** Opened by a key, the menu is about the cursor's place in the topmost track; the mouse may be anywhere then. */
	private Optional<TimelinePointer> pointer() {
		Event event = new Event();
		Point place = byKeyboard ? canvas.geometry().map(this::cursorPlace).orElse(new Point(0, 0))
				: canvas.toControl(canvas.getDisplay().getCursorLocation());
		event.x = place.x;
		event.y = place.y;
		return canvas.pointerAt(event);
	}

	private Point cursorPlace(TimelineGeometry geometry) {
		double focus = canvas.model().map(model -> new TimelineNavigation(model).focus()).orElse(0.0);
		int y = geometry.tracksInSight().stream().findFirst().map(area -> Math.max(area.plot().y, geometry.plot().y) + 1)
				.orElse(geometry.plot().y);
		return new Point((int) Math.round(geometry.x(focus)), y);
	}

	private static void addTrackActions(IMenuManager menu, TimelineModel model, Track track) {
		String name = Actions.literal(track.channel().name());
		MenuManager scale = new MenuManager("Scale of " + name);
		scale.add(Actions.radio("Automatic", track.scale() == ValueScale.AUTO, () -> model.setScale(track.index(), ValueScale.AUTO)));
		scale.add(Actions.radio("Shared by Tracks of the Same Unit", track.scale() == ValueScale.SHARED,
				() -> model.setScale(track.index(), ValueScale.SHARED)));
		scale.add(Actions.radio("Fixed", track.scale() instanceof ValueScale.Fixed,
				() -> model.setScale(track.index(), new ValueScale.Fixed(model.valueRange(track.index())))));
		scale.add(new Separator());
		scale.add(Actions.push("Automatic for All Tracks", () -> model.setAllScales(ValueScale.AUTO)));
		scale.add(Actions.push("Shared for All Tracks", () -> model.setAllScales(ValueScale.SHARED)));
		menu.add(scale);
		menu.add(Actions.push("Hide " + name, () -> model.setHidden(track.index(), true)));
	}

	private MenuManager channels(TimelineModel model) {
		MenuManager channels = new MenuManager("Channels");
		for (Track track : model.tracks()) {
			channels.add(Actions.check(Actions.literal(track.channel().name()), !track.hidden(),
					() -> model.setHidden(track.index(), !track.hidden())));
		}
		channels.add(new Separator());
		channels.add(Actions.push("Show All", () -> model.tracks().forEach(track -> model.setHidden(track.index(), false))));
		channels.add(Actions.push("As Table…", () -> new ChannelsDialog(canvas.getShell(), model).open()));
		return channels;
	}

	private static void addMarkers(IMenuManager menu, TimelineModel model, TimelinePointer pointer) {
		OptionalLong here = OptionalLong.of(pointer.position());
		menu.add(Actions.push("Marker A Here", () -> model.setMarkerA(here)));
		menu.add(Actions.push("Marker B Here", () -> model.setMarkerB(here)));
		IAction clear = Actions.push("Clear Markers", () -> {
			model.setMarkerA(OptionalLong.empty());
			model.setMarkerB(OptionalLong.empty());
		});
		clear.setEnabled(model.markerA().isPresent() || model.markerB().isPresent());
		menu.add(clear);
	}

	private static void addView(IMenuManager menu, TimelineModel model) {
		TimelineNavigation navigation = new TimelineNavigation(model);
		menu.add(Actions.push("Show Whole Recording", navigation::fitAll));
		IAction selection = Actions.push("Zoom to Selection", navigation::fitSelection);
		selection.setEnabled(model.selection().isPresent());
		menu.add(selection);
		MenuManager time = new MenuManager("Time Axis");
		time.add(timeMode(model, "Since the Start", TimeMode.RELATIVE, model.axis().hasSampleRate()));
		time.add(timeMode(model, "Clock Time", TimeMode.ABSOLUTE,
				model.axis().hasSampleRate() && model.axis().start().isPresent()));
		time.add(timeMode(model, "Sample Index", TimeMode.SAMPLES, true));
		menu.add(time);
	}

	private static IAction timeMode(TimelineModel model, String text, TimeMode mode, boolean possible) {
		IAction action = Actions.radio(text, model.effectiveTimeMode() == mode, () -> model.setTimeMode(mode));
		action.setEnabled(possible);
		return action;
	}
}

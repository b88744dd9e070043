package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.chart.ui.Track;
import org.edgeloop.chart.ui.ValueScale;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.labelling.NextLabel;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;

/** The editor's buttons: marking, zoom, and menus for channels, scales and how times are written. */
final class LabellingToolBar {

	private static final String CONTRIBUTIONS = "toolbar:org.edgeloop.dataset.ui.labelling";

	private final TimelineModel timeline;
	private final TimelineNavigation navigation;
	private final IServiceLocator services;
	private final ToolBarManager manager = new ToolBarManager(SWT.FLAT);

	LabellingToolBar(TimelineModel timeline, IServiceLocator services) {
		this.timeline = timeline;
		this.services = services;
		navigation = new TimelineNavigation(timeline);
	}

	/** Adds the buttons that make labels. */
	void addMarking(LabellingPresenter presenter) {
		manager.add(command("markIn", Icons.MARK_IN));
		manager.add(command("markOut", Icons.MARK_OUT));
		manager.add(command("commitMark", Icons.COMMIT));
		manager.add(command("addPoint", Icons.LABEL_POINT));
		manager.add(dropDown("Channels that new labels are for", Icons.CHANNEL, menu -> fillScope(menu, presenter)));
		manager.add(dropDown("What edges snap to", Icons.SNAP, menu -> SnapMenu.fill(menu, presenter.snapping())));
		manager.add(dropDown("Label presets", Icons.PRESET, menu -> fillPresets(menu, presenter)));
		manager.add(new Separator());
		manager.add(command("previousLabel", Icons.PREVIOUS));
		manager.add(command("nextLabel", Icons.NEXT));
		manager.add(new Separator());
	}

	/** Adds the buttons that change what is seen. */
	void addViewing() {
		manager.add(button("Show Whole Recording", Icons.ZOOM_FIT, navigation::fitAll));
		manager.add(new Separator());
		manager.add(dropDown("How times are written", Icons.TIME, this::fillTimeModes));
		manager.add(dropDown("Value axes", Icons.SCALE, this::fillScales));
		manager.add(dropDown("Channels shown", Icons.VISIBLE, this::fillTracks));
	}

	/** Adds what other bundles contribute at {@value #CONTRIBUTIONS}. */
	void addContributions() {
		manager.add(new Separator());
		services.getService(IMenuService.class).populateContributionManager(manager, CONTRIBUTIONS);
	}

	/** Adds the button that says what keys do. */
	void addHelp() {
		manager.add(command("cheatSheet", Icons.KEYS));
	}

	private static void fillPresets(IMenuManager menu, LabellingPresenter presenter) {
		for (LabelPreset preset : presenter.presets()) {
			String key = preset.key().isEmpty() ? "" : "Alt+" + preset.key();
			menu.add(Actions.push(Actions.literal(preset.name(), key), () -> presenter.making().addPreset(preset)));
		}
		if (presenter.presets().isEmpty()) {
			Action none = Actions.push("The project has no label presets", () -> {
				// it only says so
			});
			none.setEnabled(false);
			menu.add(none);
		}
	}

	Control create(Composite parent) {
		Control control = manager.createControl(parent);
		control.addDisposeListener(_ -> {
			services.getService(IMenuService.class).releaseContributions(manager);
			manager.dispose();
		});
		return control;
	}

	private CommandContributionItem command(String id, Icons icon) {
		var parameter = new CommandContributionItemParameter(services, null, "org.edgeloop.dataset.ui.labelling." + id,
				CommandContributionItem.STYLE_PUSH);
		parameter.icon = icon.descriptor();
		return new CommandContributionItem(parameter);
	}

	private static void fillScope(IMenuManager menu, LabellingPresenter presenter) {
		NextLabel next = presenter.nextLabel();
		menu.add(Actions.radio("New Labels for All Channels", next.channels().isEmpty(), () -> next.setChannels(List.of())));
		for (Track track : presenter.timeline().tracks()) {
			List<String> names = List.of(track.channel().name());
			menu.add(Actions.radio(Actions.literal("Only for " + track.channel().name()), next.channels().equals(names),
					() -> next.setChannels(names)));
		}
	}

	private void fillTimeModes(IMenuManager menu) {
		menu.add(timeMode("Since the Start", TimeMode.RELATIVE, timeline.axis().hasSampleRate()));
		menu.add(timeMode("Date and Time", TimeMode.ABSOLUTE, timeline.axis().start().isPresent()));
		menu.add(timeMode("Sample Index", TimeMode.SAMPLES, true));
	}

	private Action timeMode(String title, TimeMode mode, boolean possible) {
		Action action = Actions.radio(title, timeline.effectiveTimeMode() == mode, () -> timeline.setTimeMode(mode));
		action.setEnabled(possible);
		return action;
	}

	private void fillScales(IMenuManager menu) {
		menu.add(Actions.push("Each Channel on Its Own", () -> timeline.setAllScales(ValueScale.AUTO)));
		menu.add(Actions.push("Same for Channels of the Same Unit", () -> timeline.setAllScales(ValueScale.SHARED)));
		menu.add(new Separator());
		menu.add(Actions.push("Taller", () -> navigation.zoomAllValues(1 / TimelineNavigation.ZOOM_STEP)));
		menu.add(Actions.push("Flatter", () -> navigation.zoomAllValues(TimelineNavigation.ZOOM_STEP)));
	}

	private void fillTracks(IMenuManager menu) {
		for (Track track : timeline.tracks()) {
			Action shown = Actions.check(Actions.literal(track.channel().name()), !track.hidden(),
					() -> timeline.setHidden(track.index(), !track.hidden()));
			// The last track stays: an empty canvas explains itself to nobody.
			shown.setEnabled(track.hidden() || timeline.visibleTracks().size() > 1);
			menu.add(shown);
		}
		menu.add(new Separator());
		MenuManager order = new MenuManager("Move");
		List<Track> tracks = timeline.tracks();
		for (int place = 0; place < tracks.size(); place++) {
			fillMoves(order, tracks, place);
		}
		menu.add(order);
	}

	private void fillMoves(IMenuManager menu, List<Track> tracks, int place) {
		Track track = tracks.get(place);
		if (place > 0) {
			menu.add(button(track.channel().name() + " Up", Icons.MOVE_UP, () -> timeline.moveTrack(track.index(), place - 1)));
		}
		if (place < tracks.size() - 1) {
			menu.add(button(track.channel().name() + " Down", Icons.MOVE_DOWN, () -> timeline.moveTrack(track.index(), place + 1)));
		}
	}

	private static Action button(String title, Icons icon, Runnable body) {
		Action action = Actions.push(Actions.literal(title), body);
		action.setImageDescriptor(icon.descriptor());
		action.setToolTipText(title);
		return action;
	}

	/** A button that opens a menu, filled anew each time. */
	private static Action dropDown(String title, Icons icon, Consumer<IMenuManager> fill) {
		Action action = new Action(title, IAction.AS_DROP_DOWN_MENU) {
			@Override
			public void runWithEvent(Event event) {
				ToolItem item = (ToolItem) event.widget;
				Menu menu = getMenuCreator().getMenu(item.getParent());
				var bounds = item.getBounds();
				menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
				menu.setVisible(true);
			}
		};
		action.setImageDescriptor(icon.descriptor());
		action.setToolTipText(title);
		action.setMenuCreator(new FilledMenu(fill));
		return action;
	}

	/** Makes the menu of a drop-down button when it opens. */
	private record FilledMenu(Consumer<IMenuManager> fill) implements IMenuCreator {

		@Override
		public Menu getMenu(Control parent) {
			MenuManager manager = new MenuManager();
			manager.setRemoveAllWhenShown(true);
			manager.addMenuListener(fill::accept);
			return manager.createContextMenu(parent);
		}

		@Override
		public @Nullable Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			// each menu goes with the tool bar
		}
	}
}

package org.edgeloop.device.ui.console;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.console.ConsoleOpener;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.DevicesInUse;
import org.edgeloop.device.ui.DeviceViewer;
import org.edgeloop.device.ui.access.UserAccess;
import org.edgeloop.device.ui.access.WorkbenchAccess;
import org.edgeloop.device.ui.internal.DeviceTabs;
import org.edgeloop.device.ui.internal.console.ConsolePane;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.JobsBackground;

/** The consoles of devices, one tab each. */
public final class ConsoleView extends ViewPart implements DeviceViewer {

	public static final String ID = "org.edgeloop.device.ui.consoleView";

	/** Where the view's keys hold. */
	public static final String CONTEXT = "org.edgeloop.device.ui.consoleContext";

	/** The family of the jobs that open consoles and save what was said. */
	public static final Object FAMILY = ConsoleView.class;

	private static final String HINT = "No console is open. Choose a device in the Devices view, then Open Console.";

	private DeviceTabs<ConsolePane> tabs;

	@Override
	public void createPartControl(Composite parent) {
		tabs = new DeviceTabs<>(parent, HINT, ConsolePane.class, this::pane, pane -> pane.presenter().close());
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		// An empty menu has no button.
		menu.add(new Separator());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		new GlobalAction(ActionFactory.COPY, () -> pane().ifPresent(pane -> pane.text().copy())).install(getViewSite().getActionBars());
		new GlobalAction(ActionFactory.SELECT_ALL, () -> pane().ifPresent(pane -> pane.text().selectAll())).install(getViewSite().getActionBars());
	}

	@Override
	public void show(DeviceReference device) {
		ConsolePane pane = tabs.show(device);
		if (pane.presenter().state() == ConsolePresenter.State.CLOSED) {
			pane.presenter().open();
		}
		setFocus();
	}

	private ConsolePane pane(Composite parent, DeviceReference device) {
		var access = new WorkbenchAccess();
		var presenter = new ConsolePresenter(device.name(), () -> opener(device, access), new JobsBackground(FAMILY, parent.getDisplay()), Instant::now);
		DevicesInUse.User user = DevicesInUse.WORKBENCH.user(device.kind().address(device.settings()));
		presenter.addListener(() -> {
			user.set(presenter.state() != ConsolePresenter.State.CLOSED);
			if (presenter.problem().isPresent()) {
				access.failed();
			}
		});
		var pane = new ConsolePane(parent, presenter);
		pane.addDisposeListener(_ -> user.set(false));
		pane.text().setMenu(contextMenu(pane));
		return pane;
	}

	private Menu contextMenu(ConsolePane pane) {
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		return menu.createContextMenu(pane.text());
	}

	private static ConsoleOpener opener(DeviceReference device, UserAccess access) throws IOException {
		return device.kind().console(device.settings(), access.access()).orElseThrow(() -> new ProblemException(
				Problem.error("such a device has no console", device.kind().name(), "watch its values in the Live view")));
	}

	private void fill(IMenuManager menu) {
		pane().ifPresent(pane -> {
			ConsolePresenter presenter = pane.presenter();
			menu.add(Actions.check("Show &Times", presenter.hasTimes(), () -> presenter.setTimes(!presenter.hasTimes())));
			menu.add(Actions.check("Show &What Is Sent", presenter.echoes(), () -> presenter.setEchoes(!presenter.echoes())));
			menu.add(Actions.check("Send Each &Key", pane.isRaw(), () -> pane.setRaw(!pane.isRaw())));
			var endings = new MenuManager("Lines &End With");
			for (LineEnding ending : LineEnding.values()) {
				endings.add(Actions.radio(ending.label(), presenter.ending() == ending, () -> presenter.setEnding(ending)));
			}
			menu.add(endings);
			menu.add(new Separator());
			menu.add(copy(pane));
		});
	}

	private static Action copy(ConsolePane pane) {
		Action copy = Actions.push("&Copy", () -> pane.text().copy());
		copy.setEnabled(pane.text().getSelectionCount() > 0);
		return copy;
	}

	/** @return the console in front */
	public Optional<ConsolePane> pane() {
		return tabs.front();
	}

	/** @return the logic of the console in front */
	public Optional<ConsolePresenter> presenter() {
		return pane().map(ConsolePane::presenter);
	}

	/** Opens the console in front anew. */
	public void reconnect() {
		presenter().ifPresent(ConsolePresenter::open);
	}

	/** Frees the device whose console is in front. */
	public void disconnect() {
		presenter().ifPresent(ConsolePresenter::close);
	}

	/** Forgets what was said in front. */
	public void clear() {
		presenter().ifPresent(ConsolePresenter::clear);
	}

	/** Has the user choose a file for what was said in front. */
	public void save() {
		presenter().ifPresent(presenter -> {
			var dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
			dialog.setText("Save Console");
			dialog.setFileName(presenter.device() + ".log");
			dialog.setOverwrite(true);
			Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(presenter::save);
		});
	}

	@Override
	public void setFocus() {
		tabs.setFocus();
	}
}

package org.edgeloop.device.ui.live;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.DevicesInUse;
import org.edgeloop.device.ui.DeviceViewer;
import org.edgeloop.device.ui.access.WorkbenchAccess;
import org.edgeloop.device.ui.internal.DeviceTabs;
import org.edgeloop.device.ui.internal.devices.OpenProjects;
import org.edgeloop.device.ui.internal.live.LivePane;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.OperationJob;

/** The values that devices give while they run, one tab each. */
public final class LiveView extends ViewPart implements DeviceViewer {

	public static final String ID = "org.edgeloop.device.ui.liveView";

	/** Where the view's keys hold. */
	public static final String CONTEXT = "org.edgeloop.device.ui.liveContext";

	/** The family of the jobs that watch devices, prepare charts and record. */
	public static final Object FAMILY = LiveView.class;

	private static final String HINT = "No device is watched. Choose one in the Devices view, then Show Live Values.";
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
	private static final String[] FORMS = { "*.csv", "*.npy", "*.wav" };

	private DeviceTabs<LivePane> tabs;

	@Override
	public void createPartControl(Composite parent) {
		tabs = new DeviceTabs<>(parent, HINT, LivePane.class, this::pane, pane -> pane.presenter().stop());
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		// An empty menu has no button.
		menu.add(new Separator());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
	}

	@Override
	public void show(DeviceReference device) {
		LivePane pane = tabs.show(device);
		if (pane.presenter().state() == LivePresenter.State.STOPPED) {
			pane.presenter().start();
		}
		setFocus();
	}

	private LivePane pane(Composite parent, DeviceReference device) {
		var access = new WorkbenchAccess();
		var presenter = new LivePresenter(device.name(), () -> device.kind().liveSources(device.settings(), access.access()),
				new JobsBackground(FAMILY, parent.getDisplay()));
		DevicesInUse.User user = DevicesInUse.WORKBENCH.user(device.kind().address(device.settings()));
		presenter.addListener(() -> {
			user.set(presenter.state() != LivePresenter.State.STOPPED);
			if (presenter.problem().isPresent()) {
				access.failed();
			}
		});
		var pane = new LivePane(parent, presenter);
		pane.setData(device);
		pane.addDisposeListener(_ -> user.set(false));
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		pane.setMenu(menu.createContextMenu(pane));
		return pane;
	}

	private void fill(IMenuManager menu) {
		pane().ifPresent(pane -> {
			LivePresenter presenter = pane.presenter();
			for (LiveWindow window : LiveWindow.values()) {
				menu.add(Actions.radio(window.label(), presenter.window() == window, () -> presenter.setWindow(window)));
			}
			menu.add(new Separator());
			menu.add(Actions.push("Show &Whole Charts", pane::fit));
			menu.add(Actions.check("As &Tables", pane.hasTables(), () -> pane.setTables(!pane.hasTables())));
			menu.add(new Separator());
			menu.add(Actions.push("Record &As…", this::recordAs));
		});
	}

	/** @return the watch in front */
	public Optional<LivePane> pane() {
		return tabs.front();
	}

	/** @return the logic of the watch in front */
	public Optional<LivePresenter> presenter() {
		return pane().map(LivePane::presenter);
	}

	/** Watches the device in front from the beginning. */
	public void restart() {
		presenter().ifPresent(LivePresenter::start);
	}

	/** Ends the watch in front. */
	public void stop() {
		presenter().ifPresent(LivePresenter::stop);
	}

	/** Lets the picture in front stand still, or follow again. */
	public void pause() {
		presenter().ifPresent(presenter -> presenter.setPaused(!presenter.isPaused()));
	}

	/** Records what is watched in front into the project, or ends that. */
	public void record() {
		pane().ifPresent(pane -> {
			if (pane.presenter().isRecording()) {
				pane.presenter().stopRecording();
			} else {
				record(pane, usualFile((DeviceReference) pane.getData()));
			}
		});
	}

	private void recordAs() {
		pane().ifPresent(pane -> {
			Path usual = usualFile((DeviceReference) pane.getData());
			var dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
			dialog.setText("Record");
			dialog.setFilterExtensions(FORMS);
			dialog.setFilterPath(usual.getParent().toString());
			dialog.setFileName(usual.getFileName().toString());
			Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> record(pane, file));
		});
	}

	private static void record(LivePane pane, Path file) {
		pane.presenter().record(file, written -> new OperationJob<>("Refreshing the project", FAMILY, _ -> {
			OpenProjects.refresh(written);
			return written;
		}).schedule());
	}

	/** Recordings of a project lie below its folder data, under names of their own. */
	private static Path usualFile(DeviceReference device) {
		String name = device.name().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
		return device.settings().folder().resolve("data").resolve("live").resolve(name + "-" + STAMP.format(LocalDateTime.now()) + ".csv");
	}

	@Override
	public void setFocus() {
		tabs.setFocus();
	}
}

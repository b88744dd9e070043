package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.app.DevicesPerspective;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.app.internal.Terminal;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.project.DeviceDocument;
import org.edgeloop.device.ui.DeviceKinds;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.devices.DeviceNode;
import org.edgeloop.device.ui.devices.DevicesView;
import org.edgeloop.device.ui.editor.DeploymentPresenter;
import org.edgeloop.device.ui.editor.DeviceEditor;
import org.edgeloop.ui.EventLoop;

/** The part of the tour that works with devices. What plays a device may be missing on a machine; the tour says so and goes on. */
final class DeviceStops {

	private static final Duration LIMIT = Duration.ofMinutes(2);
	/** The place of controllers by ADS among the kinds of device. */
	private static final int ADS = DeviceKinds.all().stream().map(DeviceKind::id).toList().indexOf("ads");
	/** In milliseconds: the dialog waits for a pause in typing. */
	private static final int SEARCHED = 1500;
	private static final String COMMANDS = "org.edgeloop.device.ui.";

	private DeviceStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("devices", DeviceStops::devices);
		stops.put("device: controller", guide -> deploy(guide, "practice controller"));
		stops.put("device: chip", guide -> deploy(guide, "practice chip"));
		stops.put("device: processor", guide -> deploy(guide, "practice processor"));
		stops.put("device: console", DeviceStops::console);
		stops.put("device: board", DeviceStops::board);
		stops.put("devices: symbols", DeviceStops::symbols);
		DeviceViewStops.addTo(stops);
		stops.put("devices ended", DeviceStops::end);
	}

	/** The view and the wizard, with nothing there yet; then the practice devices. */
	private static void devices(TourGuide guide) throws Exception {
		guide.perspective(DevicesPerspective.ID);
		guide.view(DevicesView.ID);
		guide.picture("devices-none");
		guide.dialog("new-device", () -> execute(guide, "newDevice"));
		guide.dialog("new-device-test", () -> execute(guide, "newDevice"), dialog -> {
			var user = new DialogUser(dialog);
			user.select(ADS);
			user.type(0, "gripper");
			user.press("Next >");
			user.type(0, "127.0.0.1:9");
			user.type(1, "5.23.101.7.1.1");
			user.press("Next >");
		});
		connections(guide);
		execute(guide, "startPractice");
		DevicesView view = (DevicesView) guide.view(DevicesView.ID);
		await(guide, "the practice devices", () -> !view.presenter().devices().isEmpty());
		execute(guide, "findDevices");
		guide.picture("devices");
	}

	/** What each kind of device is asked for. */
	private static void connections(TourGuide guide) throws IOException {
		for (int i = 0; i < DeviceKinds.all().size(); i++) {
			int kind = i;
			guide.dialog("new-device-" + DeviceKinds.all().get(kind).id(), () -> execute(guide, "newDevice"), dialog -> {
				var user = new DialogUser(dialog);
				user.select(kind);
				user.type(0, "gripper");
				user.press("Next >");
			});
		}
	}

	/** Symbols of a controller are chosen in its tree, or found by a text. */
	private static void symbols(TourGuide guide) throws Exception {
		if (!Files.exists(guide.project().resolve("devices/practice controller.device"))) {
			Terminal.line("SKIPPED the symbols: there is no practice controller on this machine");
			return;
		}
		DeviceEditor editor = open(guide, "practice controller");
		editor.showPage("deploy");
		guide.settle();
		Composite page = guide.window().getShell();
		guide.dialog("symbols", () -> choose(page), dialog -> {
			guide.settle();
			new DialogUser(dialog).expand(0);
		});
		guide.dialog("symbols-found", () -> choose(page), dialog -> {
			new DialogUser(dialog).type(0, "model");
			var pause = new boolean[1];
			dialog.getDisplay().timerExec(SEARCHED, () -> pause[0] = true);
			await(guide, "what was searched for", () -> pause[0]);
		});
	}

	private static void choose(Composite page) {
		try {
			new DialogUser(page).press("Choose…");
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** What the processor's firmware says on its UART. */
	private static void console(TourGuide guide) throws Exception {
		DevicesView view = (DevicesView) guide.view(DevicesView.ID);
		Optional<DeviceReference> processor = view.presenter().devices().stream().filter(device -> device.name().equals("practice processor")).findFirst();
		if (processor.isEmpty()) {
			Terminal.line("SKIPPED the console: there is no practice processor on this machine");
			return;
		}
		view.select(new DeviceNode.OfDevice(processor.get()));
		execute(guide, "openConsole");
		guide.settle();
		guide.picture("practice-processor-console");
	}

	/** A model is put onto a board, then with too little memory to run, from which the board goes back by itself; then back by hand. */
	private static void board(TourGuide guide) throws Exception {
		String name = "practice board";
		if (!deploy(guide, name)) {
			return;
		}
		DeviceEditor editor = open(guide, name);
		DeploymentPresenter deployment = editor.deployment().orElseThrow();
		DeviceDocument document = editor.session().orElseThrow().document();
		editor.showPage("deploy");
		document.execute(document.commands().setOption("heap", "2m"));
		guide.settle();
		deployment.deploy();
		awaitEnd(guide, deployment);
		guide.picture("practice-board-broken");
		document.execute(document.commands().setOption("heap", ""));
		guide.settle();
		deployment.deploy();
		awaitEnd(guide, deployment);
		deployment.rollBack();
		awaitEnd(guide, deployment);
		guide.picture("practice-board-rolled-back");
		editor.showPage("history");
		guide.picture("practice-board-all");
		guide.page().saveEditor(editor, false);
	}

	private static DeviceEditor open(TourGuide guide, String name) throws PartInitException, IOException {
		return (DeviceEditor) guide.editor(guide.project().resolve("devices").resolve(name + ".device"));
	}

	/** Puts the file onto a device that its description names. @return whether there is such a device here */
	private static boolean deploy(TourGuide guide, String name) throws Exception {
		if (!Files.exists(guide.project().resolve("devices").resolve(name + ".device"))) {
			Terminal.line("SKIPPED " + name + ": what plays it is missing on this machine");
			return false;
		}
		String picture = name.replace(' ', '-');
		DeviceEditor editor = open(guide, name);
		guide.picture(picture);
		editor.showPage("deploy");
		guide.picture(picture + "-plan");
		DeploymentPresenter deployment = editor.deployment().orElseThrow();
		deployment.deploy();
		awaitEnd(guide, deployment);
		guide.picture(picture + "-deployed");
		editor.showPage("history");
		guide.settle();
		deployment.history().entries().stream().findFirst().ifPresent(deployment.history()::select);
		guide.picture(picture + "-history");
		return true;
	}

	private static void awaitEnd(TourGuide guide, DeploymentPresenter deployment) throws IOException {
		await(guide, "the end of a deployment", () -> !deployment.plan().isRunning());
	}

	private static void end(TourGuide guide) throws Exception {
		execute(guide, "stopPractice");
		guide.settle();
		guide.page().closeAllEditors(false);
		guide.perspective(LabelPerspective.ID);
	}

	private static void await(TourGuide guide, String what, BooleanSupplier condition) throws IOException {
		Display display = guide.window().getShell().getDisplay();
		if (!EventLoop.until(display, LIMIT, condition)) {
			throw new IOException("Waited in vain for " + what);
		}
	}

	private static void execute(TourGuide guide, String command) {
		try {
			guide.window().getService(IHandlerService.class).executeCommand(COMMANDS + command, null);
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}
}

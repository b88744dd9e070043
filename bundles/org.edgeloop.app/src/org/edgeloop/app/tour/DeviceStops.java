package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.app.DevicesPerspective;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.app.internal.Terminal;
import org.edgeloop.device.ui.devices.DevicesView;
import org.edgeloop.device.ui.editor.DeploymentPresenter;
import org.edgeloop.device.ui.editor.DeviceEditor;
import org.edgeloop.ui.EventLoop;

/** The part of the tour that works with devices. What plays a device may be missing on a machine; the tour says so and goes on. */
final class DeviceStops {

	private static final Duration LIMIT = Duration.ofMinutes(2);
	private static final String COMMANDS = "org.edgeloop.device.ui.";

	private DeviceStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("devices", DeviceStops::devices);
		stops.put("device practice controller", DeviceStops::controller);
		stops.put("device practice chip", DeviceStops::chip);
		stops.put("device end", DeviceStops::end);
	}

	/** The view and the wizard, with nothing there yet; then the practice devices. */
	private static void devices(TourGuide guide) throws Exception {
		guide.perspective(DevicesPerspective.ID);
		guide.view(DevicesView.ID);
		guide.picture("devices-none");
		guide.dialog("new-device", () -> execute(guide, "newDevice"));
		execute(guide, "startPractice");
		DevicesView view = (DevicesView) guide.view(DevicesView.ID);
		await(guide, "the practice devices", () -> !view.presenter().devices().isEmpty());
		execute(guide, "findDevices");
		guide.picture("devices");
	}

	/** A model is put onto a controller. */
	private static void controller(TourGuide guide) throws Exception {
		deploy(guide, "practice controller");
	}

	/** A firmware is put onto a chip in its bootloader. */
	private static void chip(TourGuide guide) throws Exception {
		deploy(guide, "practice chip");
	}

	private static void deploy(TourGuide guide, String name) throws Exception {
		Path file = guide.project().resolve("devices").resolve(name + ".device");
		if (!Files.exists(file)) {
			Terminal.line("SKIPPED " + name + ": what plays it is missing on this machine");
			return;
		}
		String picture = name.replace(' ', '-');
		DeviceEditor editor = (DeviceEditor) guide.editor(file);
		guide.picture(picture);
		editor.showPage("deploy");
		guide.picture(picture + "-plan");
		DeploymentPresenter deployment = editor.deployment().orElseThrow();
		deployment.deploy();
		await(guide, "the end of a deployment", () -> !deployment.plan().isRunning());
		guide.picture(picture + "-deployed");
		editor.showPage("history");
		guide.settle();
		deployment.history().entries().stream().findFirst().ifPresent(deployment.history()::select);
		guide.picture(picture + "-history");
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

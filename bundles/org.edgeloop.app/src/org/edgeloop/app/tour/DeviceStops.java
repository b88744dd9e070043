package org.edgeloop.app.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.app.DevicesPerspective;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.device.ui.devices.DevicesView;
import org.edgeloop.device.ui.editor.DeviceEditor;

/** The part of the tour that works with devices. */
final class DeviceStops {

	private DeviceStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("devices", DeviceStops::devices);
	}

	/** The view, the wizard, and a device that is not there. */
	private static void devices(TourGuide guide) throws Exception {
		guide.perspective(DevicesPerspective.ID);
		guide.view(DevicesView.ID);
		guide.picture("devices-none");
		Path file = guide.project().resolve("devices/pump.device");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "{\"format\":\"edgeloop-device\",\"version\":1,\"kind\":\"stm32-uart\",\"settings\":{\"port\":\"/dev/ttyACM0\"}}\n");
		guide.refresh(file);
		guide.picture("devices");
		DeviceEditor editor = (DeviceEditor) guide.editor(file);
		guide.picture("device");
		editor.showPage("deploy");
		guide.picture("device-deploy");
		guide.view(DevicesView.ID);
		IHandlerService handlers = guide.window().getService(IHandlerService.class);
		guide.dialog("new-device", () -> execute(handlers, "org.edgeloop.device.ui.newDevice"));
		guide.page().closeAllEditors(false);
		guide.perspective(LabelPerspective.ID);
	}

	private static void execute(IHandlerService handlers, String command) {
		try {
			handlers.executeCommand(command, null);
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}
}

package org.edgeloop.device.ui.internal.devices;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.ui.Problems;

/** The commands around devices, for links and buttons that do the same as a key. */
public enum DeviceCommand {

	NEW("newDevice"), OPEN("openDevice"), TEST("testConnection"), DEPLOY("deploy"), ROLL_BACK("rollBack"), CONSOLE("openConsole"), LIVE("showLive"),
	SEARCH("findDevices"), REFRESH("refreshDevices"), PRACTICE("startPractice");

	private static final String PREFIX = "org.edgeloop.device.ui.";

	private final String id;

	DeviceCommand(String name) {
		id = PREFIX + name;
	}

	public String id() {
		return id;
	}

	/** Does it with what is selected. */
	public void execute(IServiceLocator site) {
		try {
			site.getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			Problems.log("The command " + id + " failed", e);
		}
	}
}
